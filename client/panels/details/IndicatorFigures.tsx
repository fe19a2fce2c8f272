// Figures of one indicator, one below the other: value, scope, date, certainty, source.
import { useTranslation } from "react-i18next";
import type { FeatureOf, IndicatorSummary } from "#contract";
import { useLang } from "../../i18n/useLang.ts";
import { unitOf } from "../../i18n/figure.ts";
import { formatFigure } from "../../i18n/format.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { SourceLink } from "../../ui/CitationList.tsx";
import { FigureScope } from "../../ui/FigureScope.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import "./IndicatorFigures.css";

interface IndicatorFiguresProps {
  readonly figures: readonly FeatureOf<IndicatorSummary>[];
  /** The figure the panel is about: not linked to itself. */
  readonly current?: string;
}

export function IndicatorFigures({ figures, current }: IndicatorFiguresProps) {
  return (
    <ul className="indicator-figures">
      {figures.map((figure) => (
        <li key={figure.id} aria-current={figure.id === current ? "true" : undefined}>
          <Figure figure={figure} isLinked={figure.id !== current} />
        </li>
      ))}
    </ul>
  );
}

interface FigureProps {
  readonly figure: FeatureOf<IndicatorSummary>;
  readonly isLinked: boolean;
}

function Figure({ figure, isLinked }: FigureProps) {
  const { t } = useTranslation("details");
  const { properties } = figure;
  const { source } = properties.provenance;
  const value = <FigureValue figure={properties} />;
  return (
    <>
      <p className="figure-value">
        {isLinked ? (
          <FeatureLink to={{ collection: "indicators", id: figure.id }}>{value}</FeatureLink>
        ) : (
          value
        )}
      </p>
      <p className="figure-facts">
        <span>
          <FigureScope figure={properties} />
        </span>
        {properties.as_of === null ? (
          <span>{t("source.undated")}</span>
        ) : (
          <PartialDate date={properties.as_of} />
        )}
        <Certainty certainty={properties.certainty} />
        <SourceLink source={source}>{source.publisher ?? source.title}</SourceLink>
      </p>
    </>
  );
}

/** The published figure with its unit; both may be more than a number and a word. */
export function FigureValue({ figure }: { readonly figure: IndicatorSummary }) {
  const lang = useLang();
  const unit = unitOf(lang, figure);
  return (
    <span>
      <strong>{formatFigure(lang, figure.value)}</strong> <span lang={unit.lang}>{unit.text}</span>
    </span>
  );
}
