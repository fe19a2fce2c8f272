// One answer of the search box, with the reason it matched.
import { z } from "zod";
import { CollectionId } from "./collections.ts";
import { Names } from "./lang.ts";

export const MatchField = z.enum(["name", "alias", "code", "organiser", "number"]);
export type MatchField = z.infer<typeof MatchField>;

export const SearchHit = Names.extend({
  collection: CollectionId,
  id: z.string(),
  kind: z.string(),
  /** Id of the unit around it, or of its parent. */
  unit: z.string().nullable(),
  valid_to: z.string().nullable(),
  match: z.object({
    field: MatchField,
    /** The stored text that matched. */
    text: z.string(),
    /** Matched with the very tone marks that were typed. */
    exact: z.boolean(),
  }),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z.object({ q: z.string(), hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** `GET /api/health`. */
export const Health = z.object({
  status: z.literal("ok"),
  /** Hash of the dataset's content; changes whenever any fact changes. */
  data_version: z.string(),
  counts: z.record(z.string(), z.number().int()),
});
export type Health = z.infer<typeof Health>;
