// What an address shows, asked of the store: the record that is selected, else what its Filter leaves, else the portal itself.
import {
  type CollectionId,
  type Filter,
  formatNumber,
  formatPeriodWords,
  type Lang,
  type Period,
} from "#contract";
import { filterWords } from "../../exports/filterWords.ts";
import { fill } from "../../exports/words.ts";
import { drawnOf } from "../../html/drawn.ts";
import type { Full, Reading, Summary } from "../../html/reading.ts";
import type { Drawn } from "../../html/smallMap.ts";
import type { Visit } from "../../html/visit.ts";
import type { Asked } from "../../preview/asked.ts";
import type { Subject } from "../../preview/subject.ts";
import { wordsIn } from "../../preview/words.ts";
import type { Page, Store } from "../../store/store.ts";
import { readingOf } from "../pages/references.ts";
import { recordSubject, type Ties } from "./record.ts";

/** So many places are marked at most: more would be one blot. */
const mostMarked = 400;
const first: Page = { limit: mostMarked, offset: 0, sortby: null };
const none: Page = { ...first, limit: 0 };

/** @param asked what names nothing in the data is taken as not asked. */
export async function subjectOf(store: Store, asked: Asked): Promise<Subject> {
  const { selected, filter, lang } = asked;
  const record = selected && (await store.feature(selected.collection, selected.id));
  if (selected && record) {
    const feature = JSON.parse(record) as Full;
    const reading = await readingOf(store, visitIn(asked), [feature]);
    const ties = await tiesOf(store, selected.collection, feature);
    return recordSubject(selected.collection, feature, ties, reading);
  }
  const isFiltered = Object.keys(filter).length > 0;
  if (isFiltered && (await store.unknownValue("activities", filter)) === null)
    return answerSubject(store, asked);
  return {
    lang,
    kind: asked.view === "map" ? "" : wordsIn[lang].map,
    title: asked.view === "map" ? wordsIn[lang].map : wordsIn[lang].views[asked.view],
    facts: await countWords(store, asked),
    doubt: wordsIn[lang].sample,
    drawn: await placesOf(store, {}),
  };
}

/** Links lead nowhere: of a picture no address is followed. */
const visitIn = ({ lang }: Asked): Visit => ({ origin: "", path: "/", parameters: {}, lang });

async function countWords(store: Store, { lang }: Asked): Promise<string[]> {
  const counts = await store.counts();
  const told = Object.fromEntries(
    Object.entries(counts).map(([id, count]) => [id, formatNumber(lang, count)]),
  );
  const { counts: main, placeCounts } = wordsIn[lang];
  return [fill(main, told), fill(placeCounts, { ...told, units: told["admin-units"] ?? "" })];
}

async function answerSubject(store: Store, asked: Asked): Promise<Subject> {
  const { filter, lang, view } = asked;
  const words = wordsIn[lang];
  const reading = await readingOf(store, visitIn(asked), [], filter.unit);
  const found = await store.features("activities", filter, first);
  const { activities: total } = await store.counts();
  const features = found.features.map((text) => JSON.parse(text) as Summary);
  const matched = fill(words.matched, {
    matched: formatNumber(lang, found.numberMatched),
    total: formatNumber(lang, total),
  });
  const undated = fill(words.undated, { count: formatNumber(lang, found.numberUndated) });
  return {
    lang,
    kind: view === "map" ? words.answer : `${words.views[view]} · ${words.answer}`,
    title: filterTitle(filter, reading),
    facts: [
      found.numberMatched === 0 ? words.none : matched,
      ...(filter.period && !filter.undated && found.numberUndated > 0 ? [undated] : []),
    ],
    doubt: words.sample,
    drawn: await heldAt(store, features),
  };
}

/** The Filter in words; its period as people write it. */
function filterTitle({ period, ...filter }: Filter, reading: Reading): string {
  const said = filterWords("activities", filter, reading);
  return [...said, ...(period ? [periodWords(period, reading.lang)] : [])].join(" · ");
}

/** A whole year is called by its number. */
function periodWords(period: Period, lang: Lang): string {
  const year = period.from?.slice(0, 4) ?? "";
  const isYear = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  return isYear ? year : formatPeriodWords(lang, period);
}

/** The places of an answer, each by its own precision; activities of which no place is known mark nothing. */
async function heldAt(store: Store, activities: readonly Summary[]): Promise<Drawn[]> {
  const ids = new Set(
    activities.flatMap(({ properties }) => ("place_ids" in properties ? properties.place_ids : [])),
  );
  const places = await placesById(store, [...ids].slice(0, mostMarked));
  return places.flatMap((place) => marked(place) ?? []);
}

async function placesById(store: Store, ids: readonly string[]): Promise<Summary[]> {
  const texts = await Promise.all(ids.map(async (id) => store.feature("places", id)));
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Summary]));
}

async function placesOf(store: Store, filter: Filter): Promise<Drawn[]> {
  const { features } = await store.features("places", filter, first);
  return features.flatMap((text) => marked(JSON.parse(text) as Summary) ?? []);
}

/** Among many the circles of precision would hide the rest: a hollow mark says it. */
function marked(feature: Summary): Drawn | null {
  const drawn = drawnOf(feature);
  return drawn && { ...drawn, precisionMetres: null };
}

/** How many ties and activities name a record; null where that is not asked of its kind. */
async function tiesOf(
  store: Store,
  collection: CollectionId,
  { id, properties }: Full,
): Promise<Ties | null> {
  const count = async (of: "activities" | "twinnings", filter: Filter) =>
    (await store.features(of, filter, none)).numberMatched;
  if (collection === "admin-units")
    return {
      twinnings: await count("twinnings", { unit: [id] }),
      activities: await count("activities", { unit: [id] }),
    };
  if (collection !== "places" || !("twinning_ids" in properties)) return null;
  return {
    twinnings: properties.twinning_ids.length,
    activities: await count("activities", { place: [id] }),
  };
}
