// Published figures about a record. Figures that disagree stand side by side, never averaged.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeatureOf, IndicatorSummary } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { IndicatorFigures } from "./IndicatorFigures.tsx";

export function IndicatorsSection({ about }: { readonly about: string }) {
  const { t } = useTranslation("details");
  const label = useCodeLabel("indicator");
  const answer = useQuery(featuresQuery("indicators", { about: [about] }));
  if (answer.isError) {
    return (
      <Section title={t("section.indicators")}>
        <ErrorNote title={t("indicators.failed")} onRetry={() => void answer.refetch()} />
      </Section>
    );
  }
  const groups = byIndicator(answer.data?.features ?? []);
  if (groups.length === 0) return null;
  return (
    <Section title={t("section.indicators")}>
      {groups.map(([indicator, figures]) => (
        <div key={indicator} className="indicator-group">
          <h4>{label(indicator)}</h4>
          {figures.length > 1 && <p className="remark">{t("indicators.several")}</p>}
          <IndicatorFigures figures={figures} />
        </div>
      ))}
    </Section>
  );
}

type Figure = FeatureOf<IndicatorSummary>;

function byIndicator(figures: readonly Figure[]): readonly (readonly [string, readonly Figure[]])[] {
  return [...Map.groupBy(figures, (figure) => figure.properties.indicator)];
}
