// Calendars and a news feed to subscribe to, each under any Filter of its collection.
import { type CollectionId, type Expression, type Filter, formatNumber, type Lang } from "#contract";
import { filterWords } from "../exports/filterWords.ts";
import type { Lookup } from "../exports/material.ts";
import { fill, wordsIn as exportWords } from "../exports/words.ts";
import { activityEntry } from "../feeds/activityEntry.ts";
import { writeFeed } from "../feeds/atom.ts";
import { activityEvent } from "../feeds/calendar/activityEvents.ts";
import { anniversaryEvents } from "../feeds/calendar/anniversaries.ts";
import { type CalendarEvent, writeCalendar } from "../feeds/calendar/calendar.ts";
import type { ActivityFeature, TwinningFeature } from "../feeds/describe.ts";
import { wordsIn } from "../feeds/words.ts";
import { takeLang } from "../html/visit.ts";
import type { Answer } from "../http/formats.ts";
import { mediaTypes } from "../http/negotiation.ts";
import { takeLimit } from "../http/query.ts";
import { addressOf } from "../ogc/links.ts";
import type { Store } from "../store/store.ts";
import { lookupOf } from "./exports.ts";
import type { Route, RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";
import { stableAddressOf } from "./stableAddress.ts";

type CalendarTitle = "activities" | "anniversaries";

export const activitiesCalendarRoute: Route = async (request) => {
  const asked = await takeAsked(request, "activities");
  const { events, leftOut } = await eventsOf(asked, (text) =>
    oneOrNull(activityEvent(JSON.parse(text) as ActivityFeature, asked.lookup, asked.addressOfRecord)),
  );
  return calendarAnswer(asked, "activities", "activitiesLeftOut", {
    events,
    shown: events.length,
    leftOut,
  });
};

export const anniversariesCalendarRoute: Route = async (request) => {
  const asked = await takeAsked(request, "twinnings");
  const today = dayOf(request.now());
  const { events, known, leftOut } = await eventsOf(asked, (text) =>
    anniversaryEvents(JSON.parse(text) as TwinningFeature, today, asked.lookup, asked.addressOfRecord),
  );
  const inOrder = events.toSorted((a, b) => (a.days.first < b.days.first ? -1 : 1));
  const answer = calendarAnswer(asked, "anniversaries", "anniversariesLeftOut", {
    events: inOrder,
    shown: known,
    leftOut,
  });
  return { ...answer, until: new Date(Date.parse(today) + dayMs) };
};

export const newsFeedRoute: Route = async (request) => {
  const { store, query, origin } = request;
  const limit = takeLimit(query, { fallback: entriesOfFeed, max: maxEntriesOfFeed });
  const asked = await takeAsked(request, "activities", ["limit"]);
  const { lookup, filter, where } = asked;
  const page = { limit, offset: 0, sortby: null };
  const entries = [];
  for await (const text of store.records("activities", filter, where, page)) {
    const entry = activityEntry(JSON.parse(text) as ActivityFeature, lookup, asked.addressOfRecord);
    if (entry !== null) entries.push(entry);
  }
  const { lang } = lookup;
  const { about } = exportWords[lang];
  const { dated, undated } = await countByDate(store, filter, where);
  const subtitle = fill(
    wordsIn[lang].newsLeftOut,
    numbers(lang, { shown: entries.length, dated, leftOut: undated }),
  );
  const feed = writeFeed({
    lang,
    title: titleOf(asked, "news"),
    subtitle: `${subtitle} ${about.sample}`,
    address: asked.address,
    page: asked.page,
    icon: `${origin}/favicon.svg`,
    portal: { name: about.portal, address: `${origin}/` },
    rights: about.licenceOfRow,
    dataVersion: store.version,
    madeOn: dayOf(request.now()),
    entries,
  });
  return feedAnswer(feed, "atom", lang);
};

const entriesOfFeed = 50;
const maxEntriesOfFeed = 500;
const dayMs = 86_400_000;

/** What is asked for, and what is told of it. */
interface Asked {
  readonly store: Store;
  readonly id: CollectionId;
  readonly filter: Filter;
  readonly where: Expression | null;
  readonly lookup: Lookup;
  readonly address: string;
  readonly page: string;
  readonly addressOfRecord: (id: string) => string;
}

/** @throws Invalid naming a parameter that cannot be read. */
async function takeAsked(
  request: RouteRequest,
  id: CollectionId,
  own: readonly string[] = [],
): Promise<Asked> {
  const { store, query, origin, path } = request;
  const lang = takeLang(query);
  const { filter, where } = await takeSelection(request, id);
  query.end([...selectionParameters(id), ...own, "lang"]);
  const { limit: _, ...shown } = query.given;
  return {
    store,
    id,
    filter,
    where,
    lookup: await lookupOf(store, lang),
    address: addressOf(origin, path, query.given),
    page: addressOf(origin, `/api/collections/${id}/items`, { ...shown, f: "html" }),
    addressOfRecord: (featureId) => stableAddressOf(origin, id, featureId),
  };
}

interface Events {
  readonly events: readonly CalendarEvent[];
  /** Records whose day is known, and records whose day is not. */
  readonly known: number;
  readonly leftOut: number;
}

/** @param of the events of a record; null when its day is not known. */
async function eventsOf(
  { store, id, filter, where }: Asked,
  of: (text: string) => readonly CalendarEvent[] | null,
): Promise<Events> {
  const events: CalendarEvent[] = [];
  let known = 0;
  let leftOut = 0;
  for await (const text of store.records(id, filter, where)) {
    const ofRecord = of(text);
    if (ofRecord === null) leftOut += 1;
    else known += 1;
    events.push(...(ofRecord ?? []));
  }
  return { events, known, leftOut };
}

function oneOrNull<Item>(item: Item | null): readonly Item[] | null {
  return item === null ? null : [item];
}

function calendarAnswer(
  asked: Asked,
  title: CalendarTitle,
  message: "activitiesLeftOut" | "anniversariesLeftOut",
  {
    events,
    shown,
    leftOut,
  }: { readonly events: readonly CalendarEvent[]; readonly shown: number; readonly leftOut: number },
): Answer {
  const { lang } = asked.lookup;
  const { about } = exportWords[lang];
  const counts = fill(wordsIn[lang][message], numbers(lang, { shown, leftOut }));
  const calendar = writeCalendar({
    lang,
    title: titleOf(asked, title),
    // No positions are in it, so the licence is that of the facts alone.
    description: [counts, about.sample, about.licenceOfRow].join("\n"),
    address: asked.address,
    url: asked.page,
    events,
  });
  return feedAnswer(calendar, "ics", lang);
}

function feedAnswer(text: string, format: "ics" | "atom", lang: Lang): Answer {
  return {
    type: mediaTypes[format],
    passing: "",
    lasting: text,
    headers: { "Content-Language": lang },
  };
}

/** The portal, what is in the feed, and what it was filtered by. */
function titleOf({ lookup, id, filter, where }: Asked, title: CalendarTitle | "news"): string {
  const { lang } = lookup;
  const { about } = exportWords[lang];
  const asked = [...filterWords(id, filter, lookup), ...(where === null ? [] : [about.further])];
  const whole = `${wordsIn[lang][title]} – ${about.portal}`;
  return asked.length === 0
    ? whole
    : fill(wordsIn[lang].narrowed, { title: whole, filter: asked.join("; ") });
}

/** How many of the activities that are asked for have a date of any exactness, and how many have none. */
async function countByDate(store: Store, filter: Filter, where: Expression | null) {
  const count = async (asked: Filter) =>
    (await store.features("activities", asked, { limit: 1, offset: 0, sortby: null }, where)).numberMatched;
  const all = await count(filter);
  // A period finds what has no date only where that is asked.
  const hidesUndated = filter.period !== undefined && filter.undated === undefined;
  const undated = hidesUndated ? 0 : await count({ ...filter, undated: "only" });
  return { dated: all - undated, undated };
}

function numbers(lang: Lang, values: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formatNumber(lang, value)]));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
