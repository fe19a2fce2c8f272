// What an operator may add beneath the facts: archives of a basemap and of relief, as the page is told of them.
import { z } from "zod";

const degrees = () => z.number();

const archive = () =>
  z.object({
    /** The file's name without its ending. */
    id: z.string(),
    /** Where its bytes are, read by ranges. */
    url: z.string(),
    name: z.string(),
    /** Whose data it is, in plain words. */
    attribution: z.string(),
    bbox: z.tuple([degrees(), degrees(), degrees(), degrees()]).readonly(),
    minzoom: z.number().int(),
    maxzoom: z.number().int(),
  });

/** Vector tiles of the Protomaps schema. */
const basemapArchive = () =>
  archive().extend({
    /** Which layers of the schema it holds. */
    layers: z.array(z.string()),
  });
export type BasemapArchive = z.infer<ReturnType<typeof basemapArchive>>;

export const reliefEncodings = ["terrarium", "mapbox"] as const;

/** Pictures of heights. */
const reliefArchive = () =>
  archive().extend({
    encoding: z.enum(reliefEncodings),
    tile_size: z.number().int(),
  });
export type ReliefArchive = z.infer<ReturnType<typeof reliefArchive>>;

/** `GET /api/basemap`; made when it is asked for, so that a page without archives carries none of it. */
export const groundSchema = () =>
  z.object({ basemaps: z.array(basemapArchive()), reliefs: z.array(reliefArchive()) });
export type Ground = z.infer<ReturnType<typeof groundSchema>>;
