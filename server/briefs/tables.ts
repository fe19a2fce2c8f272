// Tables and charts that briefs of several kinds share.
import {
  type ActivitySummary,
  type FeatureOf,
  formatNumber,
  formatSpan,
  type Statistics,
  type TwinningSummary,
} from "#contract";
import { fill } from "../exports/words.ts";
import type { Listed } from "./ask.ts";
import type { Block, Cell, TableBlock } from "./brief.ts";
import type { Telling } from "./draft.ts";
import { saidName } from "./parts.ts";

/** Bars of each year from the first to the last; activities that several years share stand in each. */
export function yearChart(telling: Telling, { cells, undated }: Statistics): readonly Block[] {
  const { lang, words } = telling;
  const counts = new Map(cells.map(({ key, activities, shared }) => [key, activities + shared]));
  const years = [...counts.keys()].filter((key) => /^\d{4}$/.test(key)).map(Number);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const bars = Array.from({ length: last - first + 1 }, (_, offset) => {
    const key = String(first + offset);
    return { key, label: key, value: counts.get(key) ?? 0 };
  });
  const remarks = undated === 0 ? [] : [fill(words.chartUndated, { count: formatNumber(lang, undated) })];
  return [{ type: "chart", id: "years", title: words.chartYears, remarks, bars }];
}

function dateCell({ lang, words }: Telling, start: string | null, end: string | null = null): Cell {
  if (start === null) return { text: words.noDate, value: null };
  return { text: formatSpan(lang, start, end), value: start };
}

/** Who says so, and how surely: `A [3]`; the numbers are given when all is cited. */
function sourceCell(certainty: string, source: string): Cell {
  return { text: certainty, sources: [source] };
}

type ActivityFeature = FeatureOf<ActivitySummary>;

export function activitiesTable(
  telling: Telling,
  { features, numberMatched }: Pick<Listed<"activities">, "features" | "numberMatched">,
  {
    id = "activities",
    title = telling.words.activities,
    isTrimmable = true,
  }: { readonly id?: string; readonly title?: string; readonly isTrimmable?: boolean } = {},
): TableBlock {
  const { lang, words, reading } = telling;
  const row = ({ id: featureId, properties }: ActivityFeature): readonly Cell[] => [
    dateCell(telling, properties.date_start, properties.date_end),
    saidName(lang, properties, featureId),
    { text: reading.labelOf("activity_kind", properties.kind) },
    sourceCell(properties.certainty, properties.source),
  ];
  return {
    type: "table",
    id,
    title,
    columns: [
      { title: words.date, percent: 20 },
      { title: words.activity, percent: 45 },
      { title: words.kind, percent: 25 },
      { title: words.certaintySource, percent: 10 },
    ],
    rows: features.map(row),
    shown: features.length,
    total: numberMatched,
    isTrimmable,
    hasCount: true,
    remarks: features.length === 0 ? [words.noActivities] : [],
  };
}

type TieFeature = FeatureOf<TwinningSummary>;

/** Single ties across the border first, then totals, then domestic ones. */
function bySort({ properties: a }: TieFeature, { properties: b }: TieFeature): number {
  const rank = (tie: TwinningSummary) => Number(tie.is_domestic) * 2 + Number(tie.is_aggregate);
  return rank(a) - rank(b);
}

/** Single ties, aggregates and domestic ties are three things: the column of what each is says which. */
export function tiesTable(telling: Telling, ties: readonly FeatureOf<TwinningSummary>[]): TableBlock {
  const { lang, words, reading } = telling;
  return {
    type: "table",
    id: "ties",
    title: words.ties,
    columns: [
      { title: words.tie, percent: 40 },
      { title: words.signedOn, percent: 15 },
      { title: words.status, percent: 20 },
      { title: words.lastContact, percent: 15 },
      { title: words.certaintySource, percent: 10 },
    ],
    rows: ties
      .toSorted(bySort)
      .map(({ id, properties }) => [
        saidName(lang, properties, id),
        dateCell(telling, properties.signed_on),
        { text: reading.labelOf("twinning_status", properties.status) },
        dateCell(telling, properties.last_contact_on),
        sourceCell(properties.certainty, properties.source),
      ]),
    shown: ties.length,
    total: ties.length,
    isTrimmable: true,
    hasCount: true,
    remarks: [
      ...(ties.length === 0 ? [words.noTies] : []),
      ...(ties.some(({ properties }) => properties.is_aggregate) ? [words.aggregateRemark] : []),
    ],
  };
}
