import { mediaTypes } from "../http/negotiation.ts";
import { archiveOf } from "../tiles/archive.ts";
import type { Route } from "./route.ts";

/** Every tile of the whole dataset as one file, read by ranges. It holds all: no Filter is taken. */
export const tileArchiveRoute: Route = async ({ store, query, cacheFolder, writeTiles }) => {
  query.end([]);
  const { file, size } = await archiveOf(store, cacheFolder, writeTiles);
  const name = `portal-tiles-${store.version}.pmtiles`;
  return {
    type: mediaTypes.pmtiles,
    file,
    size,
    tag: `"${store.version}-${size}"`,
    headers: { "Content-Disposition": `attachment; filename="${name}"` },
  };
};
