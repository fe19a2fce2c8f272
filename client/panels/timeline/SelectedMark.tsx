// Where the selected activity stands in time.
import { useView } from "../../state/useView.ts";
import { dayAfter, positionOf } from "./bins.ts";
import { daysOf } from "./histogram.ts";
import type { TimelineFacts } from "./useTimeline.ts";

const markHeight = 4;
/** Of the whole width: a single day among twenty years is still seen. */
const leastPercent = 0.4;

export function SelectedMark({ facts: { activities, bins } }: { readonly facts: TimelineFacts }) {
  const [{ selected }] = useView("selected");
  if (selected?.collection !== "activities") return null;
  const activity = activities.find(({ id }) => id === selected.id);
  const days = activity && daysOf(activity.properties);
  if (!days) return null;
  const from = (positionOf(bins, days.first) / bins.length) * 100;
  const to = (positionOf(bins, dayAfter(days.last)) / bins.length) * 100;
  return (
    <rect
      className="timeline-selected"
      x={`${from}%`}
      y={64}
      width={`${Math.max(to - from, leastPercent)}%`}
      height={markHeight}
    />
  );
}
