// Papers a record rests on or is named in, with their terms.
import { useTranslation } from "react-i18next";
import type { FeatureOf, PaperSummary } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { PaperTerm } from "./PaperTerm.tsx";
import "./PapersSection.css";

interface PapersSectionProps {
  readonly ids: readonly string[];
  /** What is said when there is none; without it the section is left out. */
  readonly none?: string;
}

export function PapersSection({ ids, none }: PapersSectionProps) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  if (ids.length === 0 && none === undefined) return null;
  return (
    <Section title={t("section.papers")}>
      {ids.length === 0 && <p className="nothing">{none}</p>}
      <ul className="paper-list">
        {ids.map((id) => {
          const paper = index.find("papers", id);
          return <li key={id}>{paper ? <PaperItem paper={paper} /> : id}</li>;
        })}
      </ul>
    </Section>
  );
}

function PaperItem({ paper }: { readonly paper: FeatureOf<PaperSummary> }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const kindLabel = useCodeLabel("paper_kind");
  const { properties } = paper;
  const title = nameWithLang(lang, properties);
  return (
    <>
      <p>
        <FeatureLink to={{ collection: "papers", id: paper.id }} lang={title.lang}>
          {title.name}
        </FeatureLink>
      </p>
      <p className="paper-facts">
        <span>
          <InLangs text={[kindLabel(properties.kind), properties.number].filter(Boolean).join(" ")} />
        </span>
        {properties.signed_on === null ? (
          <span>{t("paper.signed_unknown")}</span>
        ) : (
          <PartialDate date={properties.signed_on} />
        )}
      </p>
      {properties.term_to !== null && (
        <p className="paper-facts">
          <PaperTerm paper={properties} />
        </p>
      )}
    </>
  );
}
