// The papers that made the change: number, date, title, source.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeatureOf, PaperSummary } from "#contract";
import { featureQuery } from "../../api/queries.ts";
import { nameWithLang, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { PaperReference } from "../../panels/details/PaperReference.tsx";
import { resolutionsAbout } from "../../panels/details/resolutions.ts";
import { SourceLink } from "../../ui/CitationList.tsx";
import { Section } from "../../ui/Section.tsx";
import type { UnitChange } from "./changes.ts";

export function Resolutions({ change }: { readonly change: UnitChange }) {
  const { t } = useTranslation("changes");
  const papers = useFeatureIndex().all("papers");
  const found = new Set([...change.begun, ...change.ended].flatMap(({ id }) => resolutionsAbout(id, papers)));
  return (
    <Section title={t("source")} level={4}>
      {found.size === 0 && <p className="change-remark">{t("noSource")}</p>}
      <ul className="change-papers">
        {[...found].map((paper) => (
          <li key={paper.id}>
            <Resolution paper={paper} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Resolution({ paper }: { readonly paper: FeatureOf<PaperSummary> }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const name = nameWithLang(lang, paper.properties);
  // A page of papers names no sources: the record does.
  const source = useQuery(featureQuery("papers", paper.id)).data?.properties.provenance.source;
  return (
    <>
      <strong>
        <PaperReference paper={paper} />
      </strong>
      {paper.properties.number && (
        <span className="change-line" lang={name.lang}>
          {name.name}
        </span>
      )}
      {source && (
        <span className="change-soft">
          {t("paperSource")} <SourceLink source={source}>{source.publisher ?? source.title}</SourceLink>
        </span>
      )}
    </>
  );
}
