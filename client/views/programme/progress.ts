// What an item's progress says: quarters of the programme, units, and by which Filter its records are found.
import {
  type Filter,
  firstDay,
  type ItemProgress,
  lastDay,
  noneKey,
  overlaps,
  type Period,
  type Programme,
  type ProgrammeItem,
  severalKey,
} from "#contract";

export interface UnitRow {
  readonly unit: string;
  /** One for each quarter column: alone or among several. */
  readonly counts: readonly number[];
}

/** An item's numbers: the columns add up to its total, the rows of units do not, since one activity may name several. */
export interface ItemNumbers {
  readonly counts: readonly number[];
  readonly units: readonly UnitRow[];
}

export function periodOf({ period_from, period_to }: Programme): { from: string; to: string } {
  return { from: firstDay(period_from), to: lastDay(period_to) };
}

/** `2025-Q1` and on, as the statistics name them. */
export function quartersOf(programme: Programme): readonly string[] {
  const { from, to } = periodOf(programme);
  const [first, last] = [quarterNumber(from), quarterNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  });
}

const quarterNumber = (day: string) =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** The quarters, and what cannot be put into one of them, where any item has such: over several, or dated to the year alone. */
export function columnsOf(programme: Programme, items: readonly ItemProgress[]): readonly string[] {
  const further = [severalKey, noneKey].filter((key) =>
    items.some(({ cells }) => cells.some((cell) => cell.key === key && cell.activities > 0)),
  );
  return [...quartersOf(programme), ...further];
}

export function numbersOf({ cells }: ItemProgress, columns: readonly string[]): ItemNumbers {
  const counts = columns.map((column) =>
    cells.filter(({ key }) => key === column).reduce((sum, { activities }) => sum + activities, 0),
  );
  const units = [...Map.groupBy(cells, ({ key2 }) => key2 ?? noneKey)]
    .filter(([unit]) => unit !== severalKey)
    .map(([unit, own]) => ({
      unit,
      counts: columns.map((column) => {
        const cell = own.find(({ key }) => key === column);
        return cell ? cell.activities + cell.shared : 0;
      }),
    }));
  return { counts, units };
}

/** The kinds that count towards an item or, where it names none, its topics. */
export function ruleOf({ kinds, topics }: ProgrammeItem): Filter {
  if (kinds.length > 0) return { kind: kinds };
  return topics.length > 0 ? { topic: topics } : { kind: ["none"] };
}

/** What counts towards an item under the Filter and within the programme's period. */
export function datedFilter(filter: Filter, item: ProgrammeItem, programme: Programme): Filter {
  const { undated: _undated, ...dated } = filter;
  return { ...dated, ...ruleWithin(filter, item), period: within(filter.period, periodOf(programme)) };
}

/** What would count towards an item but has no date. */
export function undatedFilter(filter: Filter, item: ProgrammeItem): Filter {
  const { period: _period, ...timeless } = filter;
  return { ...timeless, ...ruleWithin(filter, item), undated: "only" };
}

function ruleWithin(filter: Filter, item: ProgrammeItem): Filter {
  const { kind, topic } = ruleOf(item);
  return {
    ...(kind && { kind: both(kind, filter.kind) }),
    ...(topic && { topic: both(topic, filter.topic) }),
  };
}

function both(rule: readonly string[], chosen: readonly string[] | undefined): string[] {
  const kept = rule.filter((code) => chosen?.includes(code) ?? true);
  return kept.length > 0 ? kept : ["none"];
}

function within(chosen: Period | undefined, term: { from: string; to: string }): Period {
  if (!chosen || !overlaps(chosen, term)) return term;
  return {
    from: chosen.from !== null && chosen.from > term.from ? chosen.from : term.from,
    to: chosen.to !== null && chosen.to < term.to ? chosen.to : term.to,
  };
}
