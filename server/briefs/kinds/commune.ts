// A commune, then and now: what it was made of, what became of it, and what is reported of it.
import { type AdminUnit, type FeatureOf, formatDate, formatNumber, type Statistics } from "#contract";
import { positionOf } from "../../exports/position.ts";
import { fill } from "../../exports/words.ts";
import {
  certaintiesOf,
  counted,
  type Listed,
  listed,
  recordOf,
  recordsOf,
  type Waits,
  waitsOf,
} from "../ask.ts";
import type { Cell, TableBlock } from "../brief.ts";
import type { Draft, Prepare, Telling } from "../draft.ts";
import { gapsBlock } from "../gaps.ts";
import {
  activitiesFigure,
  certaintyNotes,
  dateFigure,
  fact,
  figure,
  headBlocks,
  named,
  otherNamesOf,
  paperSaid,
  saidName,
} from "../parts.ts";
import { reachFacts } from "../reach.ts";
import { activitiesTable, tiesTable, yearChart } from "../tables.ts";

type Unit = FeatureOf<AdminUnit>;

interface Answers {
  readonly unit: Unit;
  /** Former units, the unit itself, its successors: each once, in the order of time. */
  readonly succession: readonly Unit[];
  readonly papers: Awaited<ReturnType<typeof recordsOf<"papers">>>;
  readonly activities: Listed<"activities">;
  readonly villages: Listed<"places">;
  readonly twinnedVillages: number;
  readonly ties: Listed<"twinnings">;
  readonly byYear: Statistics;
  readonly byUnit: Statistics;
  readonly reach: Statistics;
  readonly lastContact: Statistics;
  readonly certainties: Readonly<Record<string, number>>;
  readonly waits: readonly Waits[];
}

export const commune: Prepare = async (store, id) => {
  const unit = await recordOf(store, "admin-units", id);
  if (unit?.properties.level !== "commune") return null;
  const { preceded_by, succeeded_by, paper_ids } = unit.properties;
  const filter = { unit: [id] };
  const villages = { ...filter, kind: ["village"] };
  const ties = await listed(store, "twinnings", filter);
  const answers: Answers = {
    unit,
    succession: await recordsOf(store, "admin-units", [...preceded_by, id, ...succeeded_by]),
    papers: await recordsOf(store, "papers", paper_ids),
    activities: await listed(store, "activities", filter),
    villages: await listed(store, "places", villages),
    twinnedVillages: (await listed(store, "places", { ...villages, twinned: true }, 1)).numberMatched,
    ties,
    byYear: await counted(store, "activities", "year", filter),
    byUnit: await counted(store, "activities", "unit", filter),
    reach: await counted(store, "reach", "year", filter),
    lastContact: await counted(store, "last_contact", "year", filter),
    certainties: await certaintiesOf(store, filter),
    waits: [await waitsOf(store, "unit", [id]), await waitsOf(store, "twinning", idsOf(ties))],
  };
  return {
    features: [unit, ...answers.succession, ...ties.features],
    ids: [id, ...idsOf(ties)],
    sourceIds: [
      ...provenanceOf(unit),
      ...[...answers.activities.features, ...ties.features].map(({ properties }) => properties.source),
    ],
    compose: (telling) => composeCommune(answers, telling),
  };
};

function idsOf({ features }: Listed<"twinnings">): readonly string[] {
  return features.map(({ id }) => id);
}

function provenanceOf({ properties: { provenance } }: Unit): readonly string[] {
  return [provenance.source.id, ...(provenance.coord_source ? [provenance.coord_source.id] : [])];
}

function composeCommune(answers: Answers, telling: Telling): Draft {
  const { lang, words, reading } = telling;
  const { unit, activities, ties } = answers;
  const { properties } = unit;
  const position = positionOf("admin-units", unit, reading);
  return {
    type: words.types.commune,
    title: saidName(lang, properties, unit.id),
    otherNames: otherNamesOf(lang, properties),
    scope: [
      { text: `${reading.labelOf("side", properties.country)} · ${validWords(telling, properties)}` },
      ...(properties.parent === null ? [] : [named(telling, properties.parent)]),
    ],
    view: { selected: `admin-units/${unit.id}` },
    blocks: [
      ...headBlocks(telling, figuresOf(answers, telling), factsOf(answers, telling)),
      ...yearChart(telling, answers.byYear),
      thenAndNow(answers, telling),
      tiesTable(telling, ties.features),
      activitiesTable(telling, activities),
      gapsBlock(telling, answers.waits),
    ],
    notes: [
      ...certaintyNotes(telling, properties.provenance, answers.certainties),
      ...(answers.reach.reach.length > 0 ? [words.reachNote] : []),
      ...(position === null ? [] : [`${words.position} ${position.note}.`]),
      words.vintageNote,
    ],
    citedFirst: provenanceOf(unit),
  };
}

function validWords({ lang, words }: Telling, { valid_from, valid_to }: AdminUnit): string {
  if (valid_from === null && valid_to !== null)
    return fill(words.validBefore, { to: formatDate(lang, valid_to) });
  const from = valid_from === null ? words.beforeSources : formatDate(lang, valid_from);
  return valid_to === null
    ? fill(words.validSince, { from })
    : fill(words.validUntil, { from, to: formatDate(lang, valid_to) });
}

function figuresOf(
  { activities, ties, villages, twinnedVillages, lastContact, byYear }: Answers,
  telling: Telling,
) {
  const { lang, words } = telling;
  const count = (message: string, value: number) => fill(message, { count: formatNumber(lang, value) });
  const single = ties.features.filter(
    ({ properties }) => !properties.is_aggregate && !properties.is_domestic,
  );
  return [
    activitiesFigure(telling, words.activities, activities.numberMatched, byYear.undated),
    dateFigure(telling, "last_activity", words.lastActivity, dateOf(lastContact.value)),
    figure(telling, "ties", words.singleTies, single.length, words.crossBorder),
    figure(
      telling,
      "villages",
      words.villages,
      villages.numberMatched,
      count(words.ofThemTwinned, twinnedVillages),
    ),
  ];
}

function dateOf(value: Statistics["value"]): string | null {
  return typeof value === "string" ? value : null;
}

function factsOf({ unit: { properties }, papers, reach }: Answers, telling: Telling) {
  const { lang, words, reading } = telling;
  const { is_border, stretch, area_km2, code, aliases } = properties;
  const number = (value: number) => formatNumber(lang, value);
  const border = is_border === null ? words.notStated : is_border ? words.yes : words.no;
  return [
    ...fact(words.code, [code]),
    ...fact(words.aliases, [aliases.join("; ")]),
    ...fact(words.border, [
      stretch === null
        ? border
        : fill(reading.words.stretchValue, {
            from: number(stretch.km_from),
            to: number(stretch.km_to),
            within: number(stretch.precision_km),
          }),
    ]),
    ...fact(words.area, [area_km2 === null ? null : `${number(area_km2)} km²`]),
    ...reachFacts(telling, reach),
    ...fact(
      words.papers,
      papers.map((paper) => paperSaid(telling, paper)),
    ),
  ];
}

/** Each unit with the activities recorded under it, counted in the units of their day. */
function thenAndNow({ unit, succession, byUnit }: Answers, telling: Telling): TableBlock {
  const { lang, words } = telling;
  const cells = new Map(byUnit.cells.map((cell) => [cell.key, cell]));
  const row = ({ id, properties }: Unit): readonly Cell[] => {
    const { activities = 0, shared = 0 } = cells.get(id) ?? {};
    const shown = activities + shared;
    const role =
      id === unit.id
        ? words.thisUnit
        : properties.succeeded_by.includes(unit.id)
          ? words.before
          : words.after;
    const name = saidName(lang, properties, id);
    return [
      { text: role },
      { ...name, text: `${name.text} · ${properties.code}` },
      properties.parent === null ? { text: "" } : named(telling, properties.parent),
      { text: validWords(telling, properties) },
      { text: formatNumber(lang, shown), value: shown },
    ];
  };
  return {
    type: "table",
    id: "then_and_now",
    title: words.thenAndNow,
    columns: [
      { title: words.when, percent: 15 },
      { title: words.unitAndCode, percent: 25 },
      { title: words.parent, percent: 20 },
      { title: words.valid, percent: 25 },
      { title: words.recordedHere, percent: 15, isNumber: true },
    ],
    rows: succession.map(row),
    shown: succession.length,
    total: succession.length,
    isTrimmable: false,
    hasCount: false,
    remarks: unit.properties.preceded_by_others === true ? [words.othersToo] : [],
  };
}
