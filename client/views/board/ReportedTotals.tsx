// The totals that sources report beside what the data name one by one. The difference is what is still to be found out, never zero.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeatureOf, IndicatorSummary } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useFeatures } from "../../api/useFeatures.ts";
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
import { FactTable } from "../../ui/FactTable.tsx";
import { FigureScope } from "../../ui/FigureScope.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { countedIndicators, namedIn, stillOpen } from "./named.ts";
import "./ReportedTotals.css";

type Figure = FeatureOf<IndicatorSummary>;

const columns = ["what", "reported", "named", "open"] as const;

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
      <FactTable
        className="board-totals"
        label={t("totals.title")}
        columns={columns.map((column) => t(`totals.${column}`))}
        rows={figures.map((figure) => ({
          id: figure.id,
          cells: [
            <Counted key="what" figure={figure} />,
            <Reported key="reported" figure={figure} />,
            <Named key="named" figure={figure} />,
            <StillOpen key="open" figure={figure} />,
          ],
        }))}
      />
    </>
  );
}

interface FigureProps {
  readonly figure: Figure;
}

function Counted({ figure: { properties } }: FigureProps) {
  return (
    <>
      {useCodeLabel("indicator")(properties.indicator)}
      <span className="soft">
        <FigureScope figure={properties} />
      </span>
    </>
  );
}

function Reported({ figure }: FigureProps) {
  const { as_of, certainty, provenance } = figure.properties;
  return (
    <>
      <FeatureLink to={{ collection: "indicators", id: figure.id }}>
        <FigureValue figure={figure.properties} />
      </FeatureLink>
      <span className="soft">
        <SourceLink source={provenance.source}>
          {provenance.source.publisher ?? provenance.source.title}
        </SourceLink>{" "}
        {as_of && <PartialDate date={as_of} />} <Certainty certainty={certainty} />
      </span>
    </>
  );
}

function Named({ figure }: FigureProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const named = useNamed(figure);
  if (named.length === 0) return <span className="unknown">{t("totals.noneNamed")}</span>;
  return (
    <>
      {formatNumber(lang, named.length)}: <RecordLinks ids={named} isPlain />
    </>
  );
}

/** What the data name where the figure was counted: in its Vietnamese units, or in its Lao ones when it has no others. */
function useNamed({ properties }: Figure): readonly string[] {
  const index = useFeatureIndex();
  const units = properties.about_ids.flatMap((id) => index.find("admin-units", id) ?? []);
  const vietnamese = units.filter((unit) => unit.properties.country === "VN");
  const unit = (vietnamese.length > 0 ? vietnamese : units).map(({ id }) => id);
  const ties = useFeatures("twinnings", unit.length > 0 ? { unit } : {});
  const { indicator } = properties;
  const counted = countedIndicators.find((one) => one === indicator);
  return counted && ties.data ? namedIn(counted, ties.data.features, index) : [];
}

function StillOpen({ figure }: FigureProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const named = useNamed(figure).length;
  const open = stillOpen(figure.properties.value, named);
  if (open === null) return <>{t("totals.notNumber")}</>;
  if (open === 0) return <>{t("totals.noneOpen")}</>;
  return (
    <strong>{t(named === 0 ? "totals.allOpen" : "totals.someOpen", { n: formatNumber(lang, open) })}</strong>
  );
}
