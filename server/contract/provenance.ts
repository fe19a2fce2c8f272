// Where a fact comes from and how sure it is.
import { z } from "zod";

/** A stated by the source, B deduced (the note says how), C unclear or contradicted. */
export const Certainty = z.enum(["A", "B", "C"]);
export type Certainty = z.infer<typeof Certainty>;

export const Source = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published_on: z.string().nullable(),
  licence: z.string().nullable(),
  accessed_note: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

/** What supports a record: its source, how sure it is, and the doubt in words. `coord_source` is that of the drawn point. */
export const Provenance = z.object({
  source: Source,
  certainty: Certainty,
  note: z.string().nullable(),
  coord_source: Source.nullable(),
});
export type Provenance = z.infer<typeof Provenance>;
