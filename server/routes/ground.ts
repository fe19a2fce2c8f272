import { stat } from "node:fs/promises";
import { noGround } from "../basemap/find.ts";
import { jsonAnswer } from "../http/formats.ts";
import { mediaTypes } from "../http/negotiation.ts";
import { NotFound } from "../http/problems.ts";
import type { Route } from "./route.ts";

/** What the operator has added beneath the facts: basemaps and relief. */
export const groundRoute: Route = async ({ ground = noGround, query }) => {
  query.end([]);
  return jsonAnswer(ground.told);
};

/** The bytes of one archive. It may be replaced while the portal runs: its version is asked each time. */
export const groundArchiveRoute: Route = async ({ ground = noGround, path, query }) => {
  query.end([]);
  const file = ground.files.get(path);
  const found = file === undefined ? null : await stat(file).catch(() => null);
  if (file === undefined || !found) throw new NotFound(`there is no archive ${path}`);
  const tag = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`;
  return { type: mediaTypes.pmtiles, file, size: found.size, tag };
};
