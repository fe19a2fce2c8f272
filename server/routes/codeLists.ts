import { jsonAnswer } from "../http/formats.ts";
import type { Route } from "./route.ts";

export const codeListsRoute: Route = async ({ store, query }) => {
  query.end([]);
  return jsonAnswer(await store.codeLists());
};
