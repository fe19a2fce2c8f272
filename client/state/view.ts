// All that the address bar says, one parser per key. Reading is lenient: an unknown or broken value is dropped, so old links still open.
import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from "nuqs";
import { CollectionId, type FilterKey, type Filter, filterParameters, isDay, Lang } from "#contract";

/** A feature that the detail panel shows: `places/v-dac-oc`. */
export interface FeatureRef {
  readonly collection: CollectionId;
  readonly id: string;
}

export function parseFeatureRef(text: string): FeatureRef | null {
  const slash = text.indexOf("/");
  const collection = CollectionId.safeParse(text.slice(0, slash));
  const id = text.slice(slash + 1);
  if (!collection.success || !/^[a-z0-9][a-z0-9:._-]{0,79}$/.test(id)) return null;
  return { collection: collection.data, id };
}

export const formatFeatureRef = (ref: FeatureRef) => `${ref.collection}/${ref.id}`;

/** The filters that the address holds; they are asked of activities, and in part of places and twinnings. */
export const viewFilterKeys = [
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
] as const satisfies readonly FilterKey[];
export type ViewFilterKey = (typeof viewFilterKeys)[number];
export type ViewFilter = Pick<Filter, ViewFilterKey>;

function parserOf<Key extends ViewFilterKey>(key: Key) {
  return createParser<NonNullable<Filter[Key]>>({
    parse: (text) => {
      const result = filterParameters[key].safeDecode(text as never);
      return result.success ? (result.data as NonNullable<Filter[Key]>) : null;
    },
    serialize: (value) => filterParameters[key].encode(value as never),
    eq: (a, b) => filterParameters[key].encode(a as never) === filterParameters[key].encode(b as never),
  });
}

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const viewIds = ["map"] as const;
export type ViewId = (typeof viewIds)[number];

/** The lists of the answer panel, in the order of their tabs. */
export const listIds = ["activities", "places", "twinnings", "admin-units"] as const;
export type ListId = (typeof listIds)[number];

const DayParser = createParser<string>({
  parse: (text) => (isDay(text) ? text : null),
  serialize: String,
});

const FeatureRefParser = createParser<FeatureRef>({
  parse: parseFeatureRef,
  serialize: formatFeatureRef,
  eq: (a, b) => a.collection === b.collection && a.id === b.id,
});

export const viewParsers = {
  view: parseAsStringLiteral(viewIds).withDefault("map"),
  lang: parseAsStringLiteral(Lang.options).withDefault("vi"),
  /** Light or dark; the system's choice when absent. */
  theme: parseAsStringLiteral(themes),
  /** The day whose administrative division is drawn; today when absent. */
  day: DayParser,
  /** Layers that are switched off. */
  hidden: parseAsArrayOf(parseAsString).withDefault([]),
  /** Which list stands below the filter. */
  list: parseAsStringLiteral(listIds).withDefault("activities"),
  selected: FeatureRefParser,
  unit: parserOf("unit"),
  kind: parserOf("kind"),
  topic: parserOf("topic"),
  period: parserOf("period"),
  undated: parserOf("undated"),
  side: parserOf("side"),
  scope: parserOf("scope"),
  twinned: parserOf("twinned"),
  certainty: parserOf("certainty"),
  q: parserOf("q"),
};
