// What an address of the portal shows, as far as a preview tells it. Reading is lenient, as the page's own: what is broken
// is dropped, so every address has a preview.
import { CollectionId, collections, type Filter, formatFilter, Lang, parseParameter } from "#contract";
import { addressOf } from "../ogc/links.ts";
import type { Words } from "./words.ts";

export type ViewId = keyof Words["views"];

export interface Asked {
  readonly lang: Lang;
  readonly view: ViewId;
  readonly selected: { readonly collection: CollectionId; readonly id: string } | null;
  /** Of the activities, as the page's list asks for them. */
  readonly filter: Filter;
}

const views = [
  "map",
  "profile",
  "table",
  "coverage",
  "board",
  "programme",
  "indicators",
  "changes",
] as const satisfies readonly ViewId[];

/** The filters that the page's address holds. */
const filterKeys = [
  "unit",
  "kind",
  "topic",
  "period",
  "undated",
  "side",
  "scope",
  "twinned",
  "certainty",
  "q",
] as const satisfies readonly (keyof Filter)[];

/** Longer addresses are read no further. */
const longest = 4000;

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search.slice(0, longest));
  const lang = Lang.safeParse(parameters.get("lang"));
  return {
    lang: lang.success ? lang.data : "vi",
    view: views.find((view) => view === parameters.get("view")) ?? "map",
    selected: readSelected(parameters.get("selected") ?? ""),
    filter: readFilter(parameters),
  };
}

function readSelected(text: string): Asked["selected"] {
  const [, name, id] = /^([a-z-]+)\/([a-z0-9][a-z0-9:._-]{0,79})$/.exec(text) ?? [];
  const collection = CollectionId.safeParse(name);
  return collection.success && id !== undefined ? { collection: collection.data, id } : null;
}

function readFilter(parameters: URLSearchParams): Filter {
  const declared: readonly string[] = collections.activities.filters;
  const read = filterKeys.flatMap((key) => {
    const text = parameters.get(key);
    const parsed = text !== null && declared.includes(key) ? parseParameter(key, text) : null;
    return parsed?.ok ? [[key, parsed.value]] : [];
  });
  return Object.fromEntries(read);
}

/** The parameters that read as the same, in a fixed order and no others. */
export function formatAsked({ lang, view, selected, filter }: Asked): Record<string, string> {
  return {
    ...(lang !== "vi" && { lang }),
    ...(view !== "map" && { view }),
    ...(selected && { selected: `${selected.collection}/${selected.id}` }),
    ...formatFilter(filter),
  };
}

/** The address of the picture. @param version of the data: another one gives another picture. */
export function pictureAt(origin: string, asked: Asked, version: string): string {
  return addressOf(origin, "/api/preview.png", { ...formatAsked(asked), v: version.slice(0, 8) });
}
