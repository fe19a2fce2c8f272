import { collections } from "#contract";
import { jsonAnswer } from "../http/formats.ts";
import { takeCountPeriods, takeFilter } from "../http/query.ts";
import { requireKnown, type Route } from "./route.ts";

export const facetsRoute: Route = async ({ store, query }) => {
  const declared = collections.activities.filters;
  const filter = takeFilter(query, declared);
  const countPeriods = takeCountPeriods(query);
  query.end([...declared, "count_periods"]);
  await requireKnown(store, "activities", filter);
  return jsonAnswer(await store.facets(filter, countPeriods));
};
