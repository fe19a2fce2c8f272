// A twinning: who with whom, since when, every step told, what was done under it, and what nobody says.
import {
  type FeatureOf,
  formatDate,
  isWholeDay,
  type Statistics,
  type Twinning,
  type TwinningEvent,
} from "#contract";
import { positionOf } from "../../exports/position.ts";
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
import type { Cell, Said, TableBlock } from "../brief.ts";
import type { Draft, Prepare, Telling } from "../draft.ts";
import { gapsBlock } from "../gaps.ts";
import {
  activitiesFigure,
  certaintyNotes,
  dateFigure,
  fact,
  figure,
  headBlocks,
  inLang,
  named,
  otherNamesOf,
  paperSaid,
  saidName,
} from "../parts.ts";
import { reachFacts } from "../reach.ts";
import { activitiesTable, yearChart } from "../tables.ts";

interface Answers {
  readonly tie: FeatureOf<Twinning>;
  /** What the units of the sides became, where they ended. */
  readonly now: readonly string[];
  readonly papers: Awaited<ReturnType<typeof recordsOf<"papers">>>;
  readonly activities: Listed<"activities">;
  readonly byYear: Statistics;
  readonly reach: Statistics;
  readonly certainties: Readonly<Record<string, number>>;
  readonly waits: Waits;
}

export const twinning: Prepare = async (store, id) => {
  const tie = await recordOf(store, "twinnings", id);
  if (tie === null) return null;
  const { vn_ids, la_ids, paper_ids, provenance, events } = tie.properties;
  const filter = { twinning: [id] };
  const sides = await recordsOf(store, "admin-units", [...vn_ids, ...la_ids]);
  const answers: Answers = {
    tie,
    now: [...new Set(sides.flatMap(({ properties }) => properties.succeeded_by))],
    papers: await recordsOf(store, "papers", paper_ids),
    activities: await listed(store, "activities", filter),
    byYear: await counted(store, "activities", "year", filter),
    reach: await counted(store, "reach", "year", filter),
    certainties: await certaintiesOf(store, filter),
    waits: await waitsOf(store, "twinning", [id]),
  };
  return {
    features: [tie],
    ids: [id, ...answers.now],
    sourceIds: [
      provenance.source.id,
      ...events.map(({ source }) => source.id),
      ...answers.activities.features.map(({ properties }) => properties.source),
    ],
    compose: (telling) => composeTwinning(answers, telling),
  };
};

function composeTwinning(answers: Answers, telling: Telling): Draft {
  const { lang, words, reading } = telling;
  const { tie, activities } = answers;
  const { properties } = tie;
  const position = positionOf("twinnings", tie, reading);
  return {
    type: words.types.twinning,
    title: saidName(lang, properties, tie.id),
    otherNames: otherNamesOf(lang, properties),
    scope: [
      {
        text: `${reading.labelOf("twinning_kind", properties.kind)} · ${reading.labelOf("twinning_status", properties.status)}`,
      },
    ],
    view: { selected: `twinnings/${tie.id}` },
    blocks: [
      ...headBlocks(telling, figuresOf(answers, telling), factsOf(answers, telling)),
      ...yearChart(telling, answers.byYear),
      history(telling, properties.events),
      activitiesTable(telling, activities),
      gapsBlock(telling, [answers.waits], unknowns(answers, telling)),
    ],
    notes: [
      ...certaintyNotes(telling, properties.provenance, answers.certainties),
      ...(answers.reach.reach.length > 0 ? [words.reachNote] : []),
      ...(position === null ? [] : [`${words.position} ${position.note}.`]),
      ...(properties.is_aggregate ? [words.aggregateRemark] : []),
    ],
    citedFirst: [properties.provenance.source.id],
  };
}

function figuresOf({ tie: { properties }, activities, byYear }: Answers, telling: Telling) {
  const { words } = telling;
  const { signed_on, last_contact_on, counted: countedSides, event_count } = properties;
  return [
    dateFigure(telling, "signed_on", words.signedOn, signed_on),
    activitiesFigure(telling, words.activitiesUnder, activities.numberMatched, byYear.undated),
    figure(telling, "events", words.steps, event_count),
    dateFigure(telling, "last_contact", words.lastContact, last_contact_on),
    ...(countedSides === null
      ? []
      : [
          figure(telling, "counted_vn", words.hamletsCounted, countedSides.vn),
          figure(telling, "counted_la", words.villagesCounted, countedSides.la),
        ]),
  ];
}

function factsOf({ tie: { properties }, now, papers, reach }: Answers, telling: Telling) {
  const { lang, words } = telling;
  const of = lang === "vi" ? "vi" : "en";
  const side = (name: "vn" | "la"): readonly (Said | null)[] => {
    const text = properties[`${name}_side_${of}`];
    return [
      text === null ? null : inLang(lang, of, text),
      ...properties[`${name}_ids`].map((id) => named(telling, id)),
    ];
  };
  return [
    ...fact(words.vnSide, [...side("vn"), properties.vn_is_one_of ? words.oneOf : null]),
    ...fact(words.laSide, side("la")),
    ...fact(
      words.areaNow,
      now.map((id) => named(telling, id)),
    ),
    ...reachFacts(telling, reach),
    ...fact(
      words.papers,
      papers.map((paper) => paperSaid(telling, paper)),
    ),
  ];
}

function history(telling: Telling, events: readonly TwinningEvent[]): TableBlock {
  const { lang, words } = telling;
  const of = lang === "vi" ? "vi" : "en";
  const row = ({
    date,
    event_vi,
    event_en,
    is_contact,
    certainty,
    source,
  }: TwinningEvent): readonly Cell[] => [
    date === null ? { text: words.noDate, value: null } : { text: formatDate(lang, date), value: date },
    inLang(lang, of, of === "vi" ? event_vi : event_en),
    { text: is_contact ? words.yes : words.no },
    { text: certainty, sources: [source.id] },
  ];
  return {
    type: "table",
    id: "history",
    title: words.history,
    columns: [
      { title: words.date, percent: 15 },
      { title: words.step, percent: 60 },
      { title: words.isContact, percent: 15 },
      { title: words.certaintySource, percent: 10 },
    ],
    // The newest first, as the activities stand: these stay when not all fit.
    rows: events.toReversed().map(row),
    shown: events.length,
    total: events.length,
    isTrimmable: true,
    hasCount: true,
    remarks: events.length === 0 ? [words.noHistory] : [],
  };
}

/** What no page says of it: silence is told as silence. */
function unknowns({ tie: { properties } }: Answers, { words }: Telling): readonly Said[] {
  const { signed_on, paper_ids, vn_is_one_of, is_aggregate, lost_vn_side } = properties;
  const told = [
    signed_on === null && words.unknownSigning,
    signed_on !== null && !isWholeDay(signed_on) && words.unknownSigningDay,
    paper_ids.length === 0 && words.unknownPaper,
    vn_is_one_of && words.unknownSide,
    is_aggregate && words.unknownPairs,
    lost_vn_side && words.unknownSuccessor,
  ];
  return told.filter((text) => text !== false).map((text) => ({ text }));
}
