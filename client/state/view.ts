// All that the address bar says, one parser per key. Reading is lenient: an unknown or broken value is dropped, so old links still open.
import { createParser, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs";
import {
  type FeatureRef,
  type Filter,
  filterParameters,
  formatFeatureRef,
  isDay,
  Lang,
  parseFeatureRef,
  type ViewFilter,
  type ViewFilterKey,
  viewFilterKeys,
  type ViewId,
  viewIds,
} from "#contract";
import { type At, formatAt, parseAt } from "./at.ts";

export type { FeatureRef, ViewFilter, ViewFilterKey, ViewId };
export { formatFeatureRef, parseFeatureRef, viewFilterKeys, viewIds };

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

/** What is done with the page as a whole, each in a dialog. */
export const toolIds = ["share", "saved", "help", "about"] as const;
export type ToolId = (typeof toolIds)[number];

export const helpParts = ["glossary", "symbols", "keys", "tour"] as const;
export type HelpPart = (typeof helpParts)[number];

/** The lists of the answer panel, in the order of their tabs. */
export const listIds = ["activities", "places", "twinnings", "admin-units"] as const;
export type ListId = (typeof listIds)[number];

/** How units are counted: as recorded on that day, or carried over to today's units. */
export const vintages = ["recorded", "today"] as const;
export type Vintage = (typeof vintages)[number];

/** How finely the timeline cuts time. */
export const grains = ["year", "quarter", "month"] as const;
export type Grain = (typeof grains)[number];

export const tableIds = ["activities", "twinnings", "places"] as const;
export type TableId = (typeof tableIds)[number];

export const coverageRows = ["unit", "twinning"] as const;
export const coverageColumns = ["kind", "topic", "year"] as const;

export const boardOrders = ["status", "age", "last", "anniversary", "missing"] as const;
export const boardChoices = ["all", "lost", "lapsed", "missing", "silent"] as const;

/** A window of the border profile in kilometres from the northern tri-point: `20-63.4`. */
const KmWindowParser = createParser<readonly [from: number, to: number]>({
  parse: (text) => {
    const [from = Number.NaN, to = Number.NaN] = text.split("-").map(Number);
    return from >= 0 && from < to && to <= 200 ? [from, to] : null;
  },
  serialize: (window) => window.join("-"),
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});

const AtParser = createParser<At>({
  parse: parseAt,
  serialize: formatAt,
  eq: (a, b) => formatAt(a) === formatAt(b),
});

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
  /** The tool whose dialog is open. */
  tool: parseAsStringLiteral(toolIds),
  /** Of the help: its part, and the word that the glossary was asked for. */
  help: parseAsStringLiteral(helpParts).withDefault("glossary"),
  term: parseAsString,
  /** The step of the tour that is being shown. */
  tour: parseAsInteger,
  /** A briefing that is being shown, as text, and which of its steps. */
  story: parseAsString,
  step: parseAsInteger.withDefault(0),
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
  vintage: parseAsStringLiteral(vintages).withDefault("recorded"),
  /** Of the timeline. */
  grain: parseAsStringLiteral(grains).withDefault("year"),
  /** Of the border profile: the kilometres in sight, the whole line when absent. */
  km: KmWindowParser,
  /** A spot on the line that was asked for by marker or kilometre; map and profile point at it. */
  at: AtParser,
  /** Of the table: which collection, its columns (its own choice when empty), its order (`-date` for descending). */
  table: parseAsStringLiteral(tableIds).withDefault("activities"),
  columns: parseAsArrayOf(parseAsString).withDefault([]),
  sort: parseAsString,
  /** Of the coverage: what its rows and columns are, months without contact that make a gap, kinds that count as contact. */
  rows: parseAsStringLiteral(coverageRows).withDefault("unit"),
  across: parseAsStringLiteral(coverageColumns).withDefault("kind"),
  months: parseAsInteger.withDefault(12),
  contact: parseAsArrayOf(parseAsString).withDefault([]),
  /** Of the twinning board: its order and which ties it keeps. */
  order: parseAsStringLiteral(boardOrders).withDefault("status"),
  ties: parseAsStringLiteral(boardChoices).withDefault("all"),
};
