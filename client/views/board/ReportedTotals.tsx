// The totals that sources report beside what the data name one by one. The difference is what is still to be found out, never zero.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FeatureOf, IndicatorSummary } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { FigureValue } from "../../panels/details/IndicatorFigures.tsx";
import { RecordLinks } from "../../panels/details/RecordLink.tsx";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { SourceLink } from "../../ui/CitationList.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { countedIndicators, namedIn } from "./named.ts";
import "./ReportedTotals.css";

type Figure = FeatureOf<IndicatorSummary>;

const columns = ["what", "reported", "named", "open"] as const;
type Column = (typeof columns)[number];

export function ReportedTotals() {
  const { t } = useTranslation("board");
  const figures = useQuery(featuresQuery("indicators", { kind: [...countedIndicators] }));
  return (
    <Section title={t("totals.title")}>
      <Awaited queries={[figures]} failed={t("totals.failed")} lines={4}>
        {() => <Totals figures={figures.data?.features ?? []} />}
      </Awaited>
    </Section>
  );
}

function Totals({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation("board");
  if (figures.length === 0) return null;
  return (
    <>
      <p className="board-remark">{t("totals.remark")}</p>
      <table className="board-totals" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(`totals.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figures.map((figure) => (
            <TotalRow key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function TotalRow({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation("board");
  const label = useCodeLabel("indicator");
  const named = useNamed(figure);
  const { indicator, scope, as_of, certainty, provenance } = figure.properties;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {label(indicator)}
        <span className="board-line board-soft">{scope}</span>
      </th>
      <TotalCell column="reported">
        <FeatureLink to={{ collection: "indicators", id: figure.id }}>
          <FigureValue figure={figure.properties} />
        </FeatureLink>
        <span className="board-line board-soft">
          <SourceLink source={provenance.source}>
            {provenance.source.publisher ?? provenance.source.title}
          </SourceLink>{" "}
          {as_of && <PartialDate date={as_of} />} <Certainty certainty={certainty} />
        </span>
      </TotalCell>
      <TotalCell column="named">
        {named.length === 0 ? (
          <span className="board-unknown">{t("totals.noneNamed")}</span>
        ) : (
          <>
            {named.length}: <RecordLinks ids={named} isPlain />
          </>
        )}
      </TotalCell>
      <TotalCell column="open">
        <StillOpen value={figure.properties.value} named={named.length} />
      </TotalCell>
    </tr>
  );
}

/** Where the table stands as cards, each cell says its column. */
function TotalCell({ column, children }: { readonly column: Column; readonly children: ReactNode }) {
  const { t } = useTranslation("board");
  return (
    <td role="cell" data-column={t(`totals.${column}`)}>
      <div>{children}</div>
    </td>
  );
}

/** What the data name where the figure was counted: in its Vietnamese units, or in its Lao ones when it has no others. */
function useNamed({ properties }: Figure): readonly string[] {
  const index = useFeatureIndex();
  const units = properties.about_ids.flatMap((id) => index.find("admin-units", id) ?? []);
  const vietnamese = units.filter((unit) => unit.properties.country === "VN");
  const unit = (vietnamese.length > 0 ? vietnamese : units).map(({ id }) => id);
  const ties = useQuery(featuresQuery("twinnings", unit.length > 0 ? { unit } : {}));
  const { indicator } = properties;
  const counted = countedIndicators.find((one) => one === indicator);
  return counted && ties.data ? namedIn(counted, ties.data.features, index) : [];
}

function StillOpen({ value, named }: { readonly value: string; readonly named: number }) {
  const { t } = useTranslation("board");
  const lang = useLang();
  if (!/^\d+$/.test(value)) return <>{t("totals.notNumber")}</>;
  const open = Number(value) - named;
  if (open <= 0) return <>{t("totals.noneOpen")}</>;
  return (
    <strong>{t(named === 0 ? "totals.allOpen" : "totals.someOpen", { n: formatNumber(lang, open) })}</strong>
  );
}
