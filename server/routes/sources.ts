import { jsonAnswer } from "../http/formats.ts";
import { NotFound } from "../http/problems.ts";
import type { Route } from "./route.ts";

export const sourceRoute: Route = async ({ store, query, part }) => {
  query.end([]);
  const id = part("sourceId");
  const source = await store.source(id);
  if (source === null) throw new NotFound(`there is no source ${id}`);
  return jsonAnswer(source);
};
