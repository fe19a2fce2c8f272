// The period: presets with their counts, two typed days, and what is known of facts without a date.
import { useTranslation } from "react-i18next";
import { formatPeriod } from "#contract";
import { useView } from "../../state/useView.ts";
import { useToday } from "../details/today.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { type PresetId, presetIds, presetOf, presetsOn } from "./periods.ts";
import { UndatedChoice } from "./UndatedChoice.tsx";
import { useCountOf } from "./useFacets.ts";

export function PeriodFilter() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("period", "undated");
  const countOf = useCountOf("period");
  const day = useToday();
  const presets = presetsOn(day);
  const chosen = view.period ? presetOf(view.period, day) : "all";
  const choose = (id: PresetId) => setView({ period: presets[id] });
  return (
    <>
      <fieldset className="choices">
        <legend className="hidden-words">{t("presets.label")}</legend>
        <ChoiceRow
          type="radio"
          name="period"
          label={t("presets.all")}
          count={undefined}
          isChosen={chosen === "all"}
          onToggle={() => setView({ period: null, undated: null })}
        />
        {presetIds.map((id) => (
          <ChoiceRow
            key={id}
            type="radio"
            name="period"
            label={t(`presets.${id}`)}
            count={countOf(formatPeriod(presets[id]))}
            isChosen={chosen === id}
            onToggle={() => choose(id)}
          />
        ))}
      </fieldset>
      <PeriodFields key={view.period ? formatPeriod(view.period) : ""} />
      <UndatedChoice />
    </>
  );
}
