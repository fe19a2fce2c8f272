// A treaty, agreement, law, resolution or minutes, and what it is about.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Provenance } from "./provenance.ts";
import { PartialDate } from "./time.ts";

export const PaperKind = z.enum([
  "treaty",
  "protocol",
  "agreement",
  "law",
  "decree",
  "resolution",
  "decision",
  "minutes",
  "programme",
]);
export type PaperKind = z.infer<typeof PaperKind>;

export const PaperSummary = Names.extend({
  kind: PaperKind,
  number: z.string().nullable(),
  signed_on: PartialDate.nullable(),
  effective_on: PartialDate.nullable(),
  /** The term it runs for, as partial dates: the youth unions' minutes ran 2018 to 2023. */
  term_from: PartialDate.nullable(),
  term_to: PartialDate.nullable(),
  parties: z.array(z.string()),
  /** Ids of units, places, twinnings and activities it is about. */
  about_ids: z.array(z.string()),
});
export type PaperSummary = z.infer<typeof PaperSummary>;

export const Paper = PaperSummary.extend({ provenance: Provenance });
export type Paper = z.infer<typeof Paper>;
