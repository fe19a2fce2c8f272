// One step back, play, one step on. The length of time stays as it is, so a quarter is compared with the same quarter of another year.
import { useTranslation } from "react-i18next";
import type { Period } from "#contract";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { shiftPeriod } from "./periods.ts";
import type { Brush } from "./useBrush.ts";
import { useIsStill, usePlay } from "./usePlay.ts";
import type { TimelineFacts } from "./useTimeline.ts";

interface StepsProps {
  readonly facts: TimelineFacts;
  readonly brush: Brush;
  /** How far one step goes. */
  readonly months: number;
}

export function Steps({ facts, brush, months }: StepsProps) {
  const { t } = useTranslation("timeline");
  const play = usePlay(facts.bins, brush, months);
  const isStill = useIsStill();
  const earlier = shiftPeriod(facts.bins, brush.period, -months);
  const later = shiftPeriod(facts.bins, brush.period, months);
  const go = (period: Period | null) => {
    brush.begin();
    if (period) brush.choose(period);
  };
  return (
    <div className="timeline-steps" role="group" aria-label={t("steps")}>
      <Button
        look="icon"
        isDisabled={!earlier}
        aria-label={t(`back.${facts.grain}`)}
        onPress={() => go(earlier)}
      >
        <Icon name="earlier" />
      </Button>
      {!isStill && (
        <Button look="icon" aria-label={t(play.isPlaying ? "pause" : "play")} onPress={play.toggle}>
          <Icon name={play.isPlaying ? "pause" : "play"} />
        </Button>
      )}
      <Button look="icon" isDisabled={!later} aria-label={t(`on.${facts.grain}`)} onPress={() => go(later)}>
        <Icon name="later" />
      </Button>
    </div>
  );
}
