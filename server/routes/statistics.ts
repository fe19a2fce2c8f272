import {
  collections,
  CoverageColumns,
  CoverageRows,
  Dimension,
  type Filter,
  Measure,
  UnitVintage,
} from "#contract";
import {
  takeChoice,
  takeChoiceOr,
  takeCodes,
  takeDay,
  takeNumberBetween,
  takeText,
} from "../http/choices.ts";
import { jsonAnswer } from "../http/formats.ts";
import { Invalid, NotFound } from "../http/problems.ts";
import { takeFilter } from "../http/query.ts";
import { requireKnown, type Route, type RouteRequest } from "./route.ts";

const declared = collections.activities.filters;

/** Without contact for a year is a gap, unless another rule is asked; 20 years are beyond any tie's rhythm. */
const monthsRule = { min: 1, max: 240, fallback: 12 };

export const statisticsRoute: Route = async ({ store, query }) => {
  const measure = takeChoice(query, "measure", Measure.options);
  const grid = takeGrid(query);
  const filter = await takeRest({ store, query }, ["measure", "by", "by2", "vintage"]);
  return jsonAnswer(await store.statistics({ measure, ...grid, filter }));
};

export const statisticsRecordsRoute: Route = async ({ store, query }) => {
  const grid = takeGrid(query);
  const key = takeText(query, "key", "a key of the statistics");
  const key2 = grid.by2 === null ? null : takeText(query, "key2", "a key of the second dimension");
  const filter = await takeRest({ store, query }, ["by", "by2", "key", "key2", "vintage"]);
  return jsonAnswer(await store.statisticsRecords({ ...grid, key, key2, filter }));
};

export const coverageRoute: Route = async ({ store, query }) => {
  const by = takeChoice(query, "by", CoverageRows.options);
  const by2 = takeChoice(query, "by2", CoverageColumns.options);
  const vintage = takeVintage(query);
  const kinds = await takeKinds({ store, query });
  const filter = await takeRest({ store, query }, ["by", "by2", "vintage", "kinds"]);
  return jsonAnswer(await store.coverage({ by, by2, vintage, kinds, filter }));
};

export const gapsRoute: Route = async ({ store, query }) => {
  const by = takeChoice(query, "by", CoverageRows.options);
  const asOf = takeDay(query, "as_of");
  const months = takeNumberBetween(query, "months", monthsRule);
  const kinds = await takeKinds({ store, query });
  query.end(["by", "as_of", "months", "kinds"]);
  return jsonAnswer(await store.gaps({ by, asOf, months, kinds }));
};

export const progressRoute: Route = async ({ store, query, part }) => {
  const programme = part("programmeId");
  const vintage = takeVintage(query);
  const filter = await takeRest({ store, query }, ["vintage"]);
  const progress = await store.progress({ programme, vintage, filter });
  if (progress === null) throw new NotFound(`there is no programme ${programme}`);
  return jsonAnswer(progress);
};

type Asked = Pick<RouteRequest, "store" | "query">;

/** The dimensions and the vintage. A second dimension must be another one. */
function takeGrid(query: RouteRequest["query"]) {
  const by = takeChoice(query, "by", Dimension.options);
  const others = Dimension.options.filter((dimension) => dimension !== by);
  return { by, by2: takeChoiceOr(query, "by2", others, null), vintage: takeVintage(query) };
}

function takeVintage(query: RouteRequest["query"]): UnitVintage {
  return takeChoiceOr(query, "vintage", UnitVintage.options, "recorded");
}

/** The Filter, when nothing else is left. @throws Invalid naming what is unknown. */
async function takeRest({ store, query }: Asked, taken: readonly string[]): Promise<Filter> {
  const filter = takeFilter(query, declared);
  query.end([...taken, ...declared]);
  await requireKnown(store, "activities", filter);
  return filter;
}

/** The kinds that count; null when all do. @throws Invalid when a code is in no list. */
async function takeKinds({ store, query }: Asked): Promise<readonly string[] | null> {
  const kinds = takeCodes(query, "kinds");
  const unknown = kinds && (await store.unknownValue("activities", { kind: [...kinds] }));
  if (unknown) throw new Invalid(`kinds=${unknown.value}: expected codes of the list activity_kind`, "kinds");
  return kinds;
}
