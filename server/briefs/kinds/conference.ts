// A conference or talks: when, who, about what, what was signed, and the conferences of the same units before and after.
import {
  type Activity,
  type FeatureOf,
  formatNumber,
  formatSpan,
  isWholeDay,
  type ReachFigure,
} from "#contract";
import { positionOf } from "../../exports/position.ts";
import { type Listed, listed, recordOf, recordsOf, type Waits, waitsOf } from "../ask.ts";
import type { Block, Figure, Said } from "../brief.ts";
import type { Draft, Prepare, Telling } from "../draft.ts";
import { gapsBlock } from "../gaps.ts";
import {
  certaintyNotes,
  fact,
  figure,
  inLang,
  named,
  otherNamesOf,
  paperSaid,
  saidName,
  headBlocks,
} from "../parts.ts";
import { activitiesTable, tiesTable } from "../tables.ts";

/** Kinds of activity that are conferences. */
export const conferenceKinds: readonly string[] = ["conference", "talks"];

interface Answers {
  readonly conference: FeatureOf<Activity>;
  /** Conferences that name every unit that this one names, itself among them; newest first. */
  readonly series: Listed<"activities">["features"];
  readonly papers: Awaited<ReturnType<typeof recordsOf<"papers">>>;
  readonly ties: Awaited<ReturnType<typeof recordsOf<"twinnings">>>;
  readonly waits: Waits;
}

export const conference: Prepare = async (store, id) => {
  const found = await recordOf(store, "activities", id);
  if (found === null || !conferenceKinds.includes(found.properties.kind)) return null;
  const { unit_ids, twinning_ids, paper_ids, provenance } = found.properties;
  const known = await store.codeLists();
  const kinds = conferenceKinds.filter((kind) => known["activity_kind"]?.some(({ code }) => code === kind));
  const [unit] = unit_ids;
  const { features } = await listed(store, "activities", {
    kind: kinds,
    ...(unit !== undefined && { unit: [unit] }),
  });
  const isOfSeries = ({ properties }: (typeof features)[number]) =>
    unit_ids.every((other) => properties.unit_ids.includes(other));
  const answers: Answers = {
    conference: found,
    series:
      unit === undefined ? features.filter((feature) => feature.id === id) : features.filter(isOfSeries),
    papers: await recordsOf(store, "papers", paper_ids),
    ties: await recordsOf(store, "twinnings", twinning_ids),
    waits: await waitsOf(store, "twinning", twinning_ids),
  };
  return {
    features: [found, ...answers.ties],
    ids: twinning_ids,
    sourceIds: [
      provenance.source.id,
      ...[...answers.series, ...answers.ties].map(({ properties }) => properties.source),
    ],
    compose: (telling) => composeConference(answers, telling),
  };
};

function composeConference(answers: Answers, telling: Telling): Draft {
  const { lang, words, reading } = telling;
  const { series, ties } = answers;
  const { id, properties } = answers.conference;
  const { date_start, date_end } = properties;
  const position = positionOf("activities", answers.conference, reading);
  return {
    type: words.types.conference,
    title: saidName(lang, properties, id),
    otherNames: otherNamesOf(lang, properties),
    scope: [
      { text: date_start === null ? words.noDate : formatSpan(lang, date_start, date_end) },
      ...properties.unit_ids.map((unit) => named(telling, unit)),
    ],
    view: { selected: `activities/${id}` },
    blocks: [
      ...headBlocks(telling, figuresOf(answers, telling), factsOf(answers, telling)),
      ...seriesChart(answers, telling),
      activitiesTable(
        telling,
        { features: series, numberMatched: series.length },
        { id: "series", title: words.series },
      ),
      ...(ties.length === 0 ? [] : [tiesTable(telling, ties)]),
      gapsBlock(telling, [answers.waits], unknowns(answers, telling)),
    ],
    notes: [
      ...certaintyNotes(telling, properties.provenance, {}),
      ...(position === null ? [] : [`${words.position} ${position.note}.`]),
      words.seriesNote,
    ],
    citedFirst: [properties.provenance.source.id],
  };
}

function figuresOf(
  { conference: { properties }, series, papers, ties }: Answers,
  telling: Telling,
): readonly Figure[] {
  const { words } = telling;
  return [
    figure(telling, "series", words.seriesCount, series.length),
    figure(telling, "papers", words.papers, papers.length),
    figure(telling, "ties", words.tiesUnder, ties.length),
    ...properties.reach.map((reach, index) => reachFigure(reach, index, telling)),
  ];
}

function reachFigure(
  { quantity, qualifier, unit_of_reach, is_aggregate }: ReachFigure,
  index: number,
  { lang, words, reading }: Telling,
): Figure {
  const qualified = qualifier === "exact" ? "" : `${reading.labelOf("reach_qualifier", qualifier)} `;
  return {
    id: `reach_${index + 1}`,
    label: reading.labelOf("reach_unit", unit_of_reach),
    text: `${qualified}${formatNumber(lang, quantity)}`,
    value: quantity,
    remark: is_aggregate ? words.isAggregate : words.asReported,
  };
}

function factsOf({ conference: { properties }, papers }: Answers, telling: Telling) {
  const { lang, words, reading } = telling;
  const inVietnamese = (texts: readonly string[]) => texts.map((text) => inLang(lang, "vi", text));
  return [
    ...fact(words.kind, [reading.labelOf("activity_kind", properties.kind)]),
    ...fact(words.scope, [reading.labelOf("scope", properties.scope)]),
    ...fact(words.topics, [properties.topics.map((topic) => reading.labelOf("topic", topic)).join("; ")]),
    ...fact(
      words.places,
      properties.place_ids.map((place) => named(telling, place)),
    ),
    ...fact(words.organisers, inVietnamese(properties.organisers)),
    ...fact(words.participants, inVietnamese(properties.participants)),
    ...fact(words.reach, inVietnamese(properties.reach_figures)),
    ...fact(
      words.papers,
      papers.map((paper) => paperSaid(telling, paper)),
    ),
  ];
}

/** One bar for each year from the first conference of the series to the last. */
function seriesChart({ series }: Answers, { words }: Telling): readonly Block[] {
  const years = series.flatMap(({ properties: { date_start } }) =>
    date_start === null ? [] : [Number(date_start.slice(0, 4))],
  );
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const bars = Array.from({ length: last - first + 1 }, (_, offset) => ({
    key: String(first + offset),
    label: String(first + offset),
    value: years.filter((year) => year === first + offset).length,
  }));
  return [{ type: "chart", id: "years", title: words.chartSeries, remarks: [], bars }];
}

function unknowns({ conference: { properties } }: Answers, { words }: Telling): readonly Said[] {
  const { date_start, paper_ids, organisers, participants, reach_figures, place_ids } = properties;
  const told = [
    date_start === null && words.unknownDate,
    date_start !== null && !isWholeDay(date_start) && words.unknownDay,
    place_ids.length === 0 && words.unknownPlace,
    paper_ids.length === 0 && words.unknownMinutes,
    organisers.length === 0 && words.unknownOrganisers,
    participants.length === 0 && words.unknownParticipants,
    reach_figures.length === 0 && words.unknownReach,
  ];
  return told.filter((text) => text !== false).map((text) => ({ text }));
}
