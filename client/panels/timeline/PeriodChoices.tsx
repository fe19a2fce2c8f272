// Presets by quarter and school year with what each would leave, and two typed days.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatPeriod, type Period } from "#contract";
import { isIn } from "../../api/atHand.ts";
import { formatNumber, formatPeriodWords } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { PeriodFields } from "../filters/PeriodFields.tsx";
import { binsOf } from "./bins.ts";
import { schoolYear } from "./periods.ts";
import type { Brush } from "./useBrush.ts";
import { useBinWords } from "./useBinWords.ts";
import type { TimelineFacts } from "./useTimeline.ts";

interface PeriodChoicesProps {
  readonly facts: TimelineFacts;
  readonly brush: Brush;
}

interface Preset {
  readonly label: string;
  readonly period: Period;
}

export function PeriodChoices({ facts, brush }: PeriodChoicesProps) {
  const { t } = useTranslation("timeline");
  const { quarters, schoolYears } = usePresets(facts);
  const choose = (period: Period | null) => {
    brush.begin();
    brush.choose(period);
  };
  return (
    <div className="timeline-choices">
      <PresetSelect
        label={t("quarter")}
        presets={quarters}
        facts={facts}
        period={brush.period}
        onChoose={choose}
      />
      <PresetSelect
        label={t("schoolYear")}
        hint={t("schoolYearHint")}
        presets={schoolYears}
        facts={facts}
        period={brush.period}
        onChoose={choose}
      />
      <PeriodFields key={brush.period ? formatPeriod(brush.period) : ""} />
    </div>
  );
}

/** How many activities a period would leave: those whose days meet it, as the list counts. */
const countIn = ({ activities }: TimelineFacts, period: Period) =>
  activities.filter((activity) => isIn(activity, period)).length;

/** Newest first, over the years that the timeline shows. */
function usePresets({ bins }: TimelineFacts): Record<"quarters" | "schoolYears", readonly Preset[]> {
  const { t } = useTranslation("timeline");
  const quarterWords = useBinWords("quarter");
  const [from, to] = [bins[0], bins.at(-1)].map((bin) => Number(bin?.first.slice(0, 4) ?? 0));
  if (from === undefined || to === undefined) return { quarters: [], schoolYears: [] };
  const quarters = binsOf("quarter", from, to).map((bin) => ({
    label: quarterWords(bin),
    period: { from: bin.first, to: bin.last },
  }));
  const schoolYears = Array.from({ length: to - from + 2 }, (_, index) => ({
    label: t("schoolYearOf", { from: from - 1 + index, to: from + index }),
    period: schoolYear(from - 1 + index),
  }));
  return { quarters: quarters.toReversed(), schoolYears: schoolYears.toReversed() };
}

interface PresetSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly presets: readonly Preset[];
  readonly facts: TimelineFacts;
  readonly period: Period | null;
  readonly onChoose: (period: Period) => void;
}

function PresetSelect({ label, hint, presets, facts, period, onChoose }: PresetSelectProps) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const hintId = useId();
  const current = period ? formatPeriod(period) : "";
  const isPreset = presets.some((preset) => formatPeriod(preset.period) === current);
  return (
    <label className="timeline-preset">
      <span className="choices-legend">{label}</span>
      <select
        className="text-input"
        value={isPreset ? current : ""}
        aria-describedby={hint && hintId}
        onChange={(event) => {
          const chosen = presets.find((preset) => formatPeriod(preset.period) === event.target.value);
          if (chosen) onChoose(chosen.period);
        }}
      >
        <option value="">{t("none")}</option>
        {presets.map((preset) => (
          <option
            key={preset.label}
            value={formatPeriod(preset.period)}
            title={formatPeriodWords(lang, preset.period)}
          >
            {t("presetOf", {
              label: preset.label,
              n: formatNumber(lang, countIn(facts, preset.period)),
            })}
          </option>
        ))}
      </select>
      {hint && (
        <span className="timeline-hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}
