// Changes of units, read from the days on which units ended and began and from what succeeded what.
import type { AdminUnitSummary, FeatureOf, UnitLevel } from "#contract";

export type Unit = FeatureOf<AdminUnitSummary>;

export interface UnitChange {
  /** The first day of the new division, YYYY-MM-DD. */
  readonly day: string;
  /** The last day of the old one. */
  readonly dayBefore: string;
  readonly ended: readonly Unit[];
  readonly begun: readonly Unit[];
}

/** Every day on which units ended or began, newest first. */
export function changesOf(units: readonly Unit[]): readonly UnitChange[] {
  const ended = Map.groupBy(
    units,
    ({ properties }) => properties.valid_to && addDays(properties.valid_to, 1),
  );
  const begun = Map.groupBy(units, ({ properties }) => properties.valid_from);
  const days = new Set([...ended.keys(), ...begun.keys()].filter((day) => day !== null));
  return [...days]
    .toSorted()
    .toReversed()
    .map((day) => ({
      day,
      dayBefore: addDays(day, -1),
      ended: ended.get(day) ?? [],
      begun: begun.get(day) ?? [],
    }));
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The ended units that lie in no other ended unit: a filter by them finds all of the change. */
export function rootsOf({ ended }: UnitChange): readonly string[] {
  const ids = new Set(ended.map(({ id }) => id));
  return ended.filter(({ properties }) => !ids.has(properties.parent ?? "")).map(({ id }) => id);
}

/** Units that became one another: every old one is joined with every new one that it went into. */
export interface Block {
  readonly olds: readonly Unit[];
  readonly news: readonly Unit[];
}

/** The ended units of a level with what they became, in the order of the codes of today. Units without an end of the line stand alone. */
export function blocksOf(change: UnitChange, level: UnitLevel): readonly Block[] {
  const olds = change.ended.filter(({ properties }) => properties.level === level);
  const blocks = olds.reduce<readonly Block[]>((joined, old) => {
    const news = change.begun.filter(({ id }) => old.properties.succeeded_by.includes(id));
    const meets = (block: Block) => block.news.some((unit) => news.includes(unit));
    const met = joined.filter(meets);
    return [
      ...joined.filter((block) => !meets(block)),
      {
        olds: [...met.flatMap((block) => block.olds), old],
        news: [...new Set([...met.flatMap((block) => block.news), ...news])],
      },
    ];
  }, []);
  return blocks.toSorted((a, b) => codeOf(a).localeCompare(codeOf(b)));
}

function codeOf({ olds, news }: Block): string {
  return [...(news.length > 0 ? news : olds)].map(({ properties }) => properties.code).toSorted()[0] ?? "";
}
