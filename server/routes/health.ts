import type { Health } from "#contract";
import { jsonAnswer } from "../http/formats.ts";
import type { Route } from "./route.ts";

export const healthRoute: Route = async ({ store, query }) => {
  query.end([]);
  const health: Health = { status: "ok", data_version: store.version, counts: await store.counts() };
  return jsonAnswer(health);
};
