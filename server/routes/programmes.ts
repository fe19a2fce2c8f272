import { jsonAnswer } from "../http/formats.ts";
import type { Route } from "./route.ts";

export const programmesRoute: Route = async ({ store, query }) => {
  query.end([]);
  return jsonAnswer({ programmes: await store.programmes() });
};
