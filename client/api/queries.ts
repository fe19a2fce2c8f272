// What the page asks of the server, by name: TanStack Query options.
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import {
  CodeLists,
  type CollectionId,
  collections,
  type FeaturePageOf,
  Facets,
  type Filter,
  type FilterKey,
  formatFilter,
  formatPeriod,
  Health,
  type Period,
  pageSchema,
  Programmes,
  recordSchema,
  SearchAnswer,
} from "#contract";
import { answerAtHand } from "./atHand.ts";
import { get } from "./request.ts";

/** Facts change only with a new build of the dataset. */
const staleTime = Number.POSITIVE_INFINITY;
const wholeCollection = "10000";

/** Kinds, topics, words and periods are asked of activities; places, ties and units step back only for what is said of themselves. */
const askedOfAll: readonly FilterKey[] = ["unit", "side", "twinned", "certainty"];

/** The part of the page's Filter that a collection answers. */
export function filterFor(collection: CollectionId, filter: Filter): Filter {
  const declared: readonly FilterKey[] = collections[collection].filters;
  const asked = collection === "activities" ? declared : declared.filter((key) => askedOfAll.includes(key));
  return Object.fromEntries(Object.entries(filter).filter(([key]) => asked.includes(key as FilterKey)));
}

const keyOf = (collection: CollectionId, filter: Filter) =>
  ["features", collection, formatFilter(filter)] as const;

/** Every Feature of a collection that the Filter leaves; the previous answer stays while the next one loads. */
export function featuresQuery<Id extends CollectionId>(collection: Id, filter: Filter = {}) {
  return queryOptions({
    queryKey: keyOf(collection, filter),
    queryFn: ({ signal, client }) =>
      atHand(collection, filter, client) ??
      get(
        `/collections/${collection}/items`,
        { limit: wholeCollection, ...formatFilter(filter) },
        pageSchema(collection),
        signal,
      ),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

/** The answer out of what the page has already asked for without a Filter; null where the server must be asked. */
export function atHand<Id extends CollectionId>(collection: Id, filter: Filter, client: QueryClient) {
  if (Object.keys(filter).length === 0) return null;
  return answerAtHand(collection, filter, (id, left = {}) => {
    const page = client.getQueryData<FeaturePageOf<typeof id>>(keyOf(id, left));
    return page && page.numberReturned === page.numberMatched ? page : undefined;
  });
}

/** The full record of one Feature with its provenance. */
export function featureQuery<Id extends CollectionId>(collection: Id, id: string) {
  return queryOptions({
    queryKey: ["feature", collection, id],
    queryFn: ({ signal }) =>
      get(`/collections/${collection}/items/${encodeURIComponent(id)}`, {}, recordSchema(collection), signal),
    staleTime,
  });
}

/** How many activities each further choice would leave; each of the periods is counted too. */
export function facetsQuery(filter: Filter, periods: readonly Period[]) {
  const parameters = {
    ...formatFilter(filter),
    ...(periods.length && { count_periods: periods.map(formatPeriod).join(",") }),
  };
  return queryOptions({
    queryKey: ["facets", parameters],
    queryFn: ({ signal }) => get("/facets", parameters, Facets, signal),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

export function searchQuery(q: string) {
  return queryOptions({
    queryKey: ["search", q],
    queryFn: ({ signal }) => get("/search", { q, limit: "20" }, SearchAnswer, signal),
    enabled: q.trim().length > 0,
    staleTime,
    placeholderData: keepPreviousData,
  });
}

export const codeListsQuery = queryOptions({
  queryKey: ["code-lists"],
  queryFn: ({ signal }) => get("/code-lists", {}, CodeLists, signal),
  staleTime,
});

export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  queryFn: ({ signal }) => get("/programmes", {}, Programmes, signal),
  staleTime,
});

export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => get("/health", {}, Health, signal),
  staleTime,
});
