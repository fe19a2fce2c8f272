// What an address of the portal shows, as far as a preview tells it. Reading is lenient, as the page's own: what is broken
// is dropped, so every address has a preview.
import {
  collections,
  type FeatureRef,
  type Filter,
  formatFeatureRef,
  formatFilter,
  Lang,
  parseFeatureRef,
  parseParameter,
  viewFilterKeys,
  type ViewId,
  viewIds,
} from "#contract";
import { addressOf } from "../ogc/links.ts";

export interface Asked {
  readonly lang: Lang;
  readonly view: ViewId;
  readonly selected: FeatureRef | null;
  /** Of the activities, as the page's list asks for them. */
  readonly filter: Filter;
}

/** Longer addresses are read no further. */
const longest = 4000;

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search.slice(0, longest));
  const lang = Lang.safeParse(parameters.get("lang"));
  return {
    lang: lang.success ? lang.data : "vi",
    view: viewIds.find((view) => view === parameters.get("view")) ?? "map",
    selected: parseFeatureRef(parameters.get("selected") ?? ""),
    filter: readFilter(parameters),
  };
}

function readFilter(parameters: URLSearchParams): Filter {
  const declared: readonly string[] = collections.activities.filters;
  const read = viewFilterKeys.flatMap((key) => {
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
    ...(selected && { selected: formatFeatureRef(selected) }),
    ...formatFilter(filter),
  };
}

/** The address of the picture. @param version of the data: another one gives another picture. */
export function pictureAt(origin: string, asked: Asked, version: string): string {
  return addressOf(origin, "/api/preview.png", { ...formatAsked(asked), v: version.slice(0, 8) });
}
