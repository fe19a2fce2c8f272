// What an operator may add beneath the facts: archives of a basemap and of relief, as the page is told of them.
import { z } from "zod";

const Degrees = z.number();

const GroundArchive = z.object({
  /** The file's name without its ending. */
  id: z.string(),
  /** Where its bytes are, read by ranges. */
  url: z.string(),
  name: z.string(),
  /** Whose data it is, in plain words. */
  attribution: z.string(),
  bbox: z.tuple([Degrees, Degrees, Degrees, Degrees]).readonly(),
  minzoom: z.number().int(),
  maxzoom: z.number().int(),
});

/** Vector tiles of the Protomaps schema. */
export const BasemapArchive = GroundArchive.extend({
  /** Which layers of the schema it holds. */
  layers: z.array(z.string()),
});
export type BasemapArchive = z.infer<typeof BasemapArchive>;

export const reliefEncodings = ["terrarium", "mapbox"] as const;

/** Pictures of heights. */
export const ReliefArchive = GroundArchive.extend({
  encoding: z.enum(reliefEncodings),
  tile_size: z.number().int(),
});
export type ReliefArchive = z.infer<typeof ReliefArchive>;

/** `GET /api/basemap`. */
export const Ground = z.object({ basemaps: z.array(BasemapArchive), reliefs: z.array(ReliefArchive) });
export type Ground = z.infer<typeof Ground>;

/** The name of the page's meta element that says where the Ground is told; a page without archives has none. */
export const groundMetaName = "portal-ground";
