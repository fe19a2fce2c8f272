// How finely time is cut, steps through it, presets and typed days, and what has no date.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { grains } from "../../state/view.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { FilterMenu } from "../filters/FilterMenu.tsx";
import { monthsOf } from "./bins.ts";
import { PeriodChoices } from "./PeriodChoices.tsx";
import { Steps } from "./Steps.tsx";
import type { Brush } from "./useBrush.ts";
import type { TimelineFacts } from "./useTimeline.ts";

interface TimelineControlsProps {
  readonly facts: TimelineFacts;
  readonly brush: Brush;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

export function TimelineControls({ facts, brush, isTable, onTable }: TimelineControlsProps) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const { undated } = facts.histogram;
  const clear = () => {
    brush.begin();
    brush.choose(null);
  };
  return (
    <div className="timeline-controls">
      <GrainChoice />
      <Steps facts={facts} brush={brush} months={monthsOf[facts.grain]} />
      <div className="timeline-menu">
        <FilterMenu title={t("choose")} tally={brush.period ? 1 : 0} isInPlace={false} onClear={clear}>
          <PeriodChoices facts={facts} brush={brush} />
        </FilterMenu>
      </div>
      {brush.period && (
        <Button look="quiet" onPress={clear}>
          {t("clear")}
        </Button>
      )}
      <Button look="quiet" aria-pressed={isTable} onPress={() => onTable(!isTable)}>
        {t(isTable ? "asChart" : "asTable")}
      </Button>
      {undated > 0 && (
        <ViewLink className="timeline-undated" to={{ undated: "only", period: null, list: "activities" }}>
          {t("undated", { n: formatNumber(lang, undated) })}
        </ViewLink>
      )}
    </div>
  );
}

function GrainChoice() {
  const { t } = useTranslation("timeline");
  const [{ grain }, setView] = useView("grain");
  return (
    <div className="timeline-grains" role="group" aria-label={t("grain")}>
      {grains.map((id) => (
        <button
          key={id}
          type="button"
          className="timeline-grain"
          aria-pressed={id === grain}
          onClick={() => setView({ grain: id })}
        >
          {t(`grains.${id}`)}
        </button>
      ))}
    </div>
  );
}
