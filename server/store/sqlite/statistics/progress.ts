// What was reported towards each content item of a programme, by quarter and unit.
import {
  type Filter,
  firstDay,
  type ItemProgress,
  lastDay,
  overlaps,
  type Programme,
  type ProgrammeProgress,
  type ProgressQuery,
} from "#contract";
import type { Select } from "../select.ts";
import type { StatisticsCounter } from "./index.ts";

/** Days outside the programme's period do not count; a Filter may narrow them further, to none where it asks for others. */
export function progressOf(
  counter: StatisticsCounter,
  select: Select,
  programme: Programme,
  { vintage, filter }: ProgressQuery,
): ProgrammeProgress {
  const period = { from: firstDay(programme.period_from), to: lastDay(programme.period_to) };
  const hasDays = filter.period === undefined || overlaps(filter.period, period);
  const { matched } = select.matches("activities", filter);
  const inTerm = matched.and(select.clauseSet("activities", "period", period));
  const { period: _period, undated: _undated, ...timeless } = filter;
  const withoutDate = select.matches("activities", { ...timeless, undated: "only" }).matched;
  return {
    programme: programme.id,
    vintage,
    items: programme.items.map((item): ItemProgress => {
      const counting = select.matches("activities", ruleOf(item)).matched;
      const ordinals = hasDays ? counter.ordinals(inTerm.and(counting)) : [];
      return {
        item: item.id,
        total: ordinals.length,
        undated: withoutDate.countWith(counting),
        cells: counter.cells(ordinals, { measure: "activities", by: "quarter", by2: "unit", vintage }),
      };
    }),
  };
}

/** Its kinds or, where it names none, its topics. An item that names neither finds nothing: a code of no list. */
function ruleOf({ kinds, topics }: Programme["items"][number]): Filter {
  if (kinds.length > 0) return { kind: kinds };
  return topics.length > 0 ? { topic: topics } : { kind: ["none"] };
}
