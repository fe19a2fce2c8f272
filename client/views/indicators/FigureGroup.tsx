// One indicator: its figures on a scale where they are numbers of one unit, and all of them with their sources.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { scopeOf } from "../../i18n/figure.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FigureValue } from "../../panels/details/IndicatorFigures.tsx";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { useView } from "../../state/useView.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { SourceLink } from "../../ui/CitationList.tsx";
import { FactTable } from "../../ui/FactTable.tsx";
import { FigureScope } from "../../ui/FigureScope.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { NoteText } from "../../ui/NoteText.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { FigureScale } from "./FigureScale.tsx";
import { byScope, type Figure, type FigureGroup, isPreferred, scalesOf } from "./groups.ts";

const columns = ["value", "scope", "as_of", "source", "note"] as const;

export function FigureGroupSection({ group }: { readonly group: FigureGroup }) {
  const { t } = useTranslation("indicators");
  const lang = useLang();
  const [{ selected }] = useView();
  const label = useCodeLabel("indicator")(group.indicator);
  return (
    <Section title={label} count={t("count", { n: formatNumber(lang, group.figures.length) })}>
      {group.disputed.map((figure) => (
        <p key={figure.id} className="figure-dispute">
          <Badge tone="doubt">
            <InLangs text={t("differ", { scope: scopeOf(lang, figure.properties) })} />
          </Badge>
        </p>
      ))}
      {scalesOf(group.figures).map((scale) => (
        <FigureScale key={scale.unit} scale={scale} />
      ))}
      <FactTable
        className="figure-table"
        label={label}
        columns={columns.map((column) => t(`columns.${column}`))}
        rows={byScope(group.figures).map((figure) => ({
          id: figure.id,
          isCurrent: selected?.collection === "indicators" && selected.id === figure.id,
          cells: [
            <Value key="value" figure={figure} />,
            <FigureScope key="scope" figure={figure.properties} />,
            <AsOf key="as_of" figure={figure} />,
            <Source key="source" figure={figure} />,
            <Note key="note" figure={figure} />,
          ],
        }))}
      />
    </Section>
  );
}

interface FigureProps {
  readonly figure: Figure;
}

function Value({ figure }: FigureProps) {
  const { t } = useTranslation("indicators");
  return (
    <>
      <FeatureLink to={{ collection: "indicators", id: figure.id }}>
        <FigureValue figure={figure.properties} />
      </FeatureLink>
      {isPreferred(figure) && (
        <span className="soft">
          <Badge>{t("preferred")}</Badge>
        </span>
      )}
    </>
  );
}

function AsOf({ figure: { properties } }: FigureProps) {
  const { t } = useTranslation("indicators");
  if (properties.as_of === null) return <span className="unknown">{t("undated")}</span>;
  return <PartialDate date={properties.as_of} />;
}

function Source({ figure: { properties } }: FigureProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const { source } = properties.provenance;
  const published = source.published_on ? formatDate(lang, source.published_on) : t("source.undated");
  return (
    <>
      <SourceLink source={source}>{source.title}</SourceLink>
      <span className="soft">
        <InLangs text={source.publisher ?? t("source.publisher_unknown")} /> · {published}
      </span>
    </>
  );
}

function Note({ figure: { properties } }: FigureProps) {
  const { t } = useTranslation("indicators");
  const { note } = properties.provenance;
  return (
    <>
      <Certainty certainty={properties.certainty} />{" "}
      {note === null ? (
        <span className="hidden-words">{t("noNote")}</span>
      ) : (
        <span className="soft" lang="en">
          <NoteText text={note} />
        </span>
      )}
    </>
  );
}
