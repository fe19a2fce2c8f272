// The report of a quarter for a district or a commune: what was reported, of which kinds, where, and what stayed silent.
import {
  type AdminUnit,
  type FeatureOf,
  type Filter,
  formatDate,
  formatNumber,
  formatPeriod,
  noneKey,
  severalKey,
  type Statistics,
  type StatisticsCell,
} from "#contract";
import { fill } from "../../exports/words.ts";
import { certaintiesOf, counted, type Listed, listed, recordOf, type Waits, waitsOf } from "../ask.ts";
import type { Block, Cell, TableBlock } from "../brief.ts";
import type { Draft, Prepare, Telling } from "../draft.ts";
import { gapsBlock } from "../gaps.ts";
import { certaintyNotes, figure, named, otherNamesOf, saidName } from "../parts.ts";
import { reachRows } from "../reach.ts";
import { activitiesTable } from "../tables.ts";
import { daysOf, keyOf, type Quarter, quarterAfter } from "../quarter.ts";

const quartersOfChart = 8;
const quartersOfYear = 4;

interface Answers {
  readonly unit: FeatureOf<AdminUnit>;
  readonly quarter: Quarter;
  readonly activities: Listed<"activities">;
  /** Under the same Filter by quarter: what is surely in it, and what only may be. */
  readonly inQuarter: Statistics;
  /** The quarters of the chart, this one last. */
  readonly recent: Statistics;
  readonly byKind: Statistics;
  readonly byUnit: Statistics;
  readonly reach: Statistics;
  readonly places: Statistics;
  readonly ties: Statistics;
  readonly certainties: Readonly<Record<string, number>>;
  /** Gaps are counted in the units of today: of what has ended none is told. */
  readonly hasEndedUnits: boolean;
  readonly waits: readonly Waits[];
}

export const quarter: Prepare = async (store, id, { quarter: asked, today }) => {
  const unit = await recordOf(store, "admin-units", id);
  if (unit === null || unit.properties.level === "province" || asked === null) return null;
  const days = daysOf(asked);
  const filter: Filter = { unit: [id], period: days };
  const since = daysOf(quarterAfter(asked, 1 - quartersOfChart)).from;
  const asOf = days.to < today ? days.to : null;
  const units = (await listed(store, "admin-units", { unit: [id] })).features;
  const lasting = units.filter(({ properties }) => properties.valid_to === null);
  const ties = (await listed(store, "twinnings", { unit: [id] })).features;
  const answers: Answers = {
    unit,
    quarter: asked,
    activities: await listed(store, "activities", filter),
    inQuarter: await counted(store, "activities", "quarter", filter),
    recent: await counted(store, "activities", "quarter", {
      unit: [id],
      period: { from: since, to: days.to },
    }),
    byKind: await counted(store, "activities", "kind", filter),
    byUnit: await counted(store, "activities", "unit", filter),
    reach: await counted(store, "reach", "kind", filter),
    places: await counted(store, "places_reached", "kind", filter),
    ties: await counted(store, "twinnings_active", "kind", filter),
    certainties: await certaintiesOf(store, filter),
    hasEndedUnits: lasting.length < units.length,
    waits: [
      await waitsOf(
        store,
        "unit",
        lasting.map((feature) => feature.id),
        asOf,
      ),
      await waitsOf(
        store,
        "twinning",
        ties.map((feature) => feature.id),
        asOf,
      ),
    ],
  };
  return {
    features: [unit],
    ids: [
      ...answers.byUnit.cells.map(({ key }) => key).filter((key) => !key.startsWith("~")),
      ...answers.waits.flatMap(({ gaps }) => gaps.map((gap) => gap.id)),
    ],
    sourceIds: answers.activities.features.map(({ properties }) => properties.source),
    compose: (telling) => composeQuarter(answers, telling),
  };
};

function composeQuarter(answers: Answers, telling: Telling): Draft {
  const { lang, words, reading } = telling;
  const { unit, quarter: asked, activities, byKind, byUnit, reach } = answers;
  const { properties } = unit;
  const days = daysOf(asked);
  const name = saidName(lang, properties, unit.id);
  const title = fill(words.quarterTitle, { name: name.text, quarter: asked.number, year: asked.year });
  const reached = reachRows(telling, reach);
  return {
    type: words.types.quarter,
    title: { ...name, text: title },
    otherNames: otherNamesOf(lang, properties),
    scope: [
      {
        text: `${reading.labelOf("unit_level", properties.level)} · ${formatDate(lang, days.from)} – ${formatDate(lang, days.to)}`,
      },
      ...(properties.parent === null ? [] : [named(telling, properties.parent)]),
      ...(properties.valid_to === null
        ? []
        : [{ text: fill(reading.words.ended, { date: formatDate(lang, properties.valid_to) }) }]),
    ],
    view: { view: "table", unit: unit.id, period: formatPeriod(days), selected: `admin-units/${unit.id}` },
    blocks: [
      {
        type: "figures",
        id: "figures",
        title: words.figures,
        remarks: [],
        figures: figuresOf(answers, telling),
      },
      ...(reached.length === 0
        ? []
        : [{ type: "facts", id: "facts", title: words.reachTitle, remarks: [], facts: reached } as const]),
      chart(answers, telling),
      countTable(telling, "by_kind", words.byKind, byKind, (key) => ({
        text: reading.labelOf("activity_kind", key),
      })),
      countTable(telling, "by_unit", words.byUnit, byUnit, (key) => named(telling, key)),
      activitiesTable(telling, activities, { isTrimmable: false }),
      gapsBlock(telling, answers.waits),
    ],
    notes: [
      ...certaintyNotes(telling, null, answers.certainties),
      ...(reached.length > 0 ? [words.reachNote] : []),
      words.vintageNote,
      words.quarterNote,
      ...(answers.hasEndedUnits ? [words.endedNote] : []),
    ],
    citedFirst: [],
  };
}

function cellOf({ cells }: Statistics, key: string): Pick<StatisticsCell, "activities" | "shared"> {
  return cells.find((cell) => cell.key === key) ?? { activities: 0, shared: 0 };
}

/** Known to lie in the quarter, wholly or in part. */
function sureIn(statistics: Statistics, quarter: Quarter): number {
  const { activities, shared } = cellOf(statistics, keyOf(quarter));
  return activities + shared;
}

function figuresOf(answers: Answers, telling: Telling) {
  const { lang, words } = telling;
  const { quarter: asked, activities, inQuarter, recent, places, ties } = answers;
  const vague = cellOf(inQuarter, noneKey).activities;
  const number = (value: Statistics["value"]) => (typeof value === "number" ? value : 0);
  const before = [quarterAfter(asked, -1), quarterAfter(asked, -quartersOfYear)] as const;
  const told = (count: string, value: number) => fill(count, { count: formatNumber(lang, value) });
  return [
    figure(
      telling,
      "activities",
      words.activitiesOfPeriod,
      activities.numberMatched,
      vague === 0 ? null : told(words.ofThemVague, vague),
    ),
    figure(telling, "in_quarter", words.sureInQuarter, sureIn(inQuarter, asked)),
    figure(telling, "quarter_before", words.quarterBefore, sureIn(recent, before[0])),
    figure(telling, "year_before", words.yearBefore, sureIn(recent, before[1])),
    figure(telling, "places", words.placesReached, number(places.value)),
    figure(telling, "ties", words.tiesActive, number(ties.value)),
    figure(telling, "undated", words.hiddenUndated, activities.numberUndated, words.hiddenRemark),
  ];
}

function chart({ quarter: asked, recent }: Answers, { lang, words }: Telling): Block {
  const bars = Array.from({ length: quartersOfChart }, (_, index) => {
    const at = quarterAfter(asked, index + 1 - quartersOfChart);
    return {
      key: keyOf(at),
      label: fill(words.quarterLabel, { quarter: at.number, year: at.year }),
      value: sureIn(recent, at),
    };
  });
  const vague = cellOf(recent, noneKey).activities;
  const remarks = vague === 0 ? [] : [fill(words.chartVague, { count: formatNumber(lang, vague) })];
  return { type: "chart", id: "quarters", title: words.chartQuarters, remarks, bars };
}

/** What has one key alone is counted there; what has several stands beside each, and once in a row of its own. */
function countTable(
  telling: Telling,
  id: string,
  title: string,
  { cells, total }: Statistics,
  said: (key: string) => Cell,
): TableBlock {
  const { lang, words } = telling;
  const hasShared = cells.some(({ shared }) => shared > 0);
  const count = (value: number): Cell => ({ text: formatNumber(lang, value), value });
  const nameOf = (key: string): Cell => {
    if (key === severalKey) return { text: words.several };
    return key === noneKey ? { text: words.none } : said(key);
  };
  const isValue = (key: string) => key !== severalKey && key !== noneKey;
  const rows = [
    ...cells
      .toSorted(
        (a, b) =>
          Number(isValue(b.key)) - Number(isValue(a.key)) ||
          b.activities + b.shared - (a.activities + a.shared) ||
          (a.key < b.key ? -1 : 1),
      )
      .map(({ key, activities, shared }) => [
        nameOf(key),
        count(activities),
        ...(hasShared ? [count(shared)] : []),
      ]),
    [{ text: words.total }, count(total), ...(hasShared ? [{ text: "" }] : [])],
  ];
  return {
    type: "table",
    id,
    title,
    columns: [
      { title: words.name, percent: hasShared ? 60 : 80 },
      { title: words.countAlone, percent: 20, isNumber: true },
      ...(hasShared ? [{ title: words.countShared, percent: 20, isNumber: true }] : []),
    ],
    rows,
    shown: rows.length,
    total: rows.length,
    isTrimmable: false,
    hasCount: false,
    remarks: hasShared ? [words.sharedRemark] : [],
  };
}
