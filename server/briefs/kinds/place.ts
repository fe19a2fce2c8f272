// A place of one kind, a post or a village: where it lies and lay, its ties, what is reported of it.
import {
  type Distance,
  type FeatureOf,
  formatNumber,
  type NearestPlace,
  type Place,
  type PlaceKind,
  type Statistics,
} from "#contract";
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
import type { Said } from "../brief.ts";
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

type Ties = Awaited<ReturnType<typeof recordsOf<"twinnings">>>;

interface Answers {
  readonly kind: "post" | "village";
  readonly place: FeatureOf<Place>;
  readonly papers: Awaited<ReturnType<typeof recordsOf<"papers">>>;
  readonly ties: Ties;
  readonly tiesAround: Ties;
  readonly activities: Listed<"activities">;
  readonly byYear: Statistics;
  readonly reach: Statistics;
  readonly lastContact: Statistics;
  readonly certainties: Readonly<Record<string, number>>;
  readonly waits: Waits;
}

/** The briefs of places of a kind. */
export function placeOf(kind: "post" | ("village" & PlaceKind)): Prepare {
  return async (store, id) => {
    const place = await recordOf(store, "places", id);
    if (place?.properties.kind !== kind) return null;
    const { paper_ids, twinning_ids, unit_twinning_ids } = place.properties;
    const filter = { place: [id] };
    const answers: Answers = {
      kind,
      place,
      papers: await recordsOf(store, "papers", paper_ids),
      ties: await recordsOf(store, "twinnings", twinning_ids),
      tiesAround: await recordsOf(store, "twinnings", unit_twinning_ids),
      activities: await listed(store, "activities", filter),
      byYear: await counted(store, "activities", "year", filter),
      reach: await counted(store, "reach", "year", filter),
      lastContact: await counted(store, "last_contact", "year", filter),
      certainties: await certaintiesOf(store, filter),
      waits: await waitsOf(store, "twinning", twinning_ids),
    };
    return {
      features: [place, ...answers.ties, ...answers.tiesAround],
      ids: [id, ...twinning_ids],
      sourceIds: [
        ...provenanceOf(place),
        ...[...answers.ties, ...answers.activities.features].map(({ properties }) => properties.source),
      ],
      compose: (telling) => composePlace(answers, telling),
    };
  };
}

function provenanceOf({ properties: { provenance } }: FeatureOf<Place>): readonly string[] {
  return [provenance.source.id, ...(provenance.coord_source ? [provenance.coord_source.id] : [])];
}

function composePlace(answers: Answers, telling: Telling): Draft {
  const { lang, words, reading } = telling;
  const { kind, place, ties, activities } = answers;
  const { properties } = place;
  const position = positionOf("places", place, reading);
  const isUntied = ties.length === 0;
  return {
    type: words.types[kind],
    title: saidName(lang, properties, place.id),
    otherNames: otherNamesOf(lang, properties),
    scope: [
      {
        text: `${reading.labelOf("place_kind", properties.kind)} · ${reading.labelOf("side", properties.country)}`,
      },
      ...(properties.unit === null ? [] : [named(telling, properties.unit)]),
    ],
    view: { selected: `places/${place.id}` },
    blocks: [
      ...headBlocks(telling, figuresOf(answers, telling), factsOf(answers, telling)),
      ...yearChart(telling, answers.byYear),
      tiesTable(telling, ties),
      activitiesTable(telling, activities),
      gapsBlock(telling, [answers.waits], isUntied ? [{ text: words.noTieNamesIt }] : []),
    ],
    notes: [
      ...certaintyNotes(telling, properties.provenance, answers.certainties),
      ...(answers.reach.reach.length > 0 ? [words.reachNote] : []),
      ...(position === null ? [] : [`${words.position} ${position.note}.`]),
      ...(kind === "post" ? [words.postNote] : []),
      words.nearestNote,
    ],
    citedFirst: provenanceOf(place),
  };
}

function figuresOf(
  { place: { properties }, ties, activities, byYear, lastContact }: Answers,
  telling: Telling,
) {
  const { words } = telling;
  const { value } = lastContact;
  const { border_distance } = properties;
  return [
    activitiesFigure(telling, words.activities, activities.numberMatched, byYear.undated),
    dateFigure(telling, "last_activity", words.lastActivity, typeof value === "string" ? value : null),
    figure(telling, "ties", words.tiesNamingIt, ties.length),
    {
      id: "border_distance_km",
      label: words.borderDistance,
      ...(border_distance === null
        ? { text: words.notKnown, value: null, remark: null }
        : distanceFigure(border_distance, telling)),
    },
  ];
}

/** Told no finer than it is known. */
function distanceFigure({ distance_m, uncertainty_m }: Distance, { lang, words }: Telling) {
  const km = roundedKm(distance_m, uncertainty_m);
  const remark = fill(words.within, { km: formatNumber(lang, uncertainty_m / 1000) });
  return { text: fill(words.aboutKm, { km: formatNumber(lang, km) }), value: km, remark };
}

const [coarseStepM, fineStepM, coarseUncertaintyM] = [1000, 100, 800];

function roundedKm(metres: number, uncertainty: number): number {
  const step = uncertainty >= coarseUncertaintyM ? coarseStepM : fineStepM;
  return (Math.max(1, Math.round(metres / step)) * step) / 1000;
}

function factsOf({ place: { properties }, papers, tiesAround, reach }: Answers, telling: Telling) {
  const { lang, words, reading } = telling;
  const { unit, former_unit, nearest_gate, nearest_post, aliases, coord_precision, precision_m } = properties;
  const near = (place: NearestPlace | null): Said | null => {
    if (place === null) return null;
    const km = formatNumber(lang, roundedKm(place.distance_m, place.uncertainty_m));
    const name = named(telling, place.place);
    return { ...name, text: `${name.text}, ${fill(words.aboutKm, { km })}` };
  };
  const precision = reading.labelOf("coord_precision", coord_precision);
  const around = tiesAround.map(({ id, properties: tie }) => saidName(lang, tie, id));
  return [
    ...fact(words.unitNow, [unit === null ? words.notStated : named(telling, unit)]),
    ...fact(words.unitBefore, [former_unit === null ? null : named(telling, former_unit)]),
    ...fact(words.aliases, [aliases.join("; ")]),
    ...fact(words.precision, [
      precision_m === null ? precision : `${precision}, ± ${formatNumber(lang, precision_m)} m`,
    ]),
    ...fact(words.nearestGate, [near(nearest_gate)]),
    ...fact(words.nearestPost, [near(nearest_post)]),
    ...fact(words.tiesAround, around),
    ...reachFacts(telling, reach),
    ...fact(
      words.papers,
      papers.map((paper) => paperSaid(telling, paper)),
    ),
  ];
}
