// Ties whose Vietnamese side ended, as a list to work through: the paper, who signed, where the area lies now, who took over.
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeatureOf, Twinning } from "#contract";
import { featureQuery } from "../../api/queries.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { PaperReference } from "../../panels/details/PaperReference.tsx";
import { PaperTerm } from "../../panels/details/PaperTerm.tsx";
import { RecordLink, RecordLinks } from "../../panels/details/RecordLink.tsx";
import { FactTable } from "../../ui/FactTable.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { Section } from "../../ui/Section.tsx";
import type { Tie } from "./touched.ts";

const columns = ["tie", "paper", "signed", "area", "successor"] as const;

export function LostTies({ ties }: { readonly ties: readonly Tie[] }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const records = useQueries({ queries: ties.map(({ id }) => featureQuery("twinnings", id)) });
  return (
    <Section title={t("lost.title")} count={formatNumber(lang, ties.length)} level={4}>
      {ties.length === 0 ? (
        <p className="change-remark">{t("lost.none")}</p>
      ) : (
        <>
          <p className="change-remark">{t("lost.remark")}</p>
          <Awaited queries={records} failed={t("lost.failed")}>
            {() => <LostTable ties={records.flatMap(({ data }) => data ?? [])} />}
          </Awaited>
        </>
      )}
    </Section>
  );
}

function LostTable({ ties }: { readonly ties: readonly FeatureOf<Twinning>[] }) {
  const { t } = useTranslation("changes");
  return (
    <FactTable
      className="change-lost"
      label={t("lost.title")}
      columns={columns.map((column) => t(`lost.${column}`))}
      rows={ties.map((tie) => ({
        id: tie.id,
        cells: [
          <RecordLink key="tie" id={tie.id} />,
          <Papers key="paper" ids={tie.properties.paper_ids} />,
          <Signed key="signed" tie={tie.properties} />,
          <AreaNow key="area" ids={tie.properties.vn_ids} />,
          <span key="successor" className="unknown">
            {t("lost.notFound")}
          </span>,
        ],
      }))}
    />
  );
}

function Papers({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("changes");
  const index = useFeatureIndex();
  const papers = ids.flatMap((id) => index.find("papers", id) ?? []);
  if (papers.length === 0) return <span className="unknown">{t("lost.noPaper")}</span>;
  return (
    <ul className="change-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperReference paper={paper} />
          <span className="soft">
            <PaperTerm paper={paper.properties} />
          </span>
          {paper.properties.parties.length > 0 && (
            <span className="soft">
              <InLangs text={t("lost.parties", { names: paper.properties.parties.join(", ") })} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Both sides in the words of the source, Vietnamese side first. */
function Signed({ tie }: { readonly tie: Twinning }) {
  const lang = useLang();
  const sides = lang === "vi" ? [tie.vn_side_vi, tie.la_side_vi] : [tie.vn_side_en, tie.la_side_en];
  return (
    <ul lang={lang === "vi" ? "vi" : "en"}>
      {sides
        .filter((side) => side !== null)
        .map((side) => (
          <li key={side}>{side}</li>
        ))}
    </ul>
  );
}

/** Where the area of the ended units lies today. It does not say that the tie went there. */
function AreaNow({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("changes");
  const index = useFeatureIndex();
  const successors = ids.flatMap((id) => index.find("admin-units", id)?.properties.succeeded_by ?? []);
  if (successors.length === 0) return <span className="unknown">{t("lost.noArea")}</span>;
  return <RecordLinks ids={[...new Set(successors)]} isPlain />;
}
