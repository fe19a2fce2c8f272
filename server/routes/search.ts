import { jsonAnswer } from "../http/formats.ts";
import { Invalid } from "../http/problems.ts";
import { takeFilter, takeLimit } from "../http/query.ts";
import type { Route } from "./route.ts";

export const searchRoute: Route = async ({ store, query }) => {
  const { q } = takeFilter(query, ["q"]);
  const limit = takeLimit(query, { fallback: 20, max: 50 });
  query.end(["q", "limit"]);
  if (q === undefined) throw new Invalid("q is missing: expected the words to search for", "q");
  return jsonAnswer({ q, hits: await store.search(q, limit) });
};
