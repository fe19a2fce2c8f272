// A coordination programme and its content items, each with the kinds of activity that count towards it.
import { z } from "zod";
import { Provenance } from "./provenance.ts";

export const ProgrammeItem = z.object({
  id: z.string(),
  number: z.number().int(),
  text_vi: z.string(),
  text_lo: z.string().nullable(),
  text_en: z.string(),
  kinds: z.array(z.string()),
  topics: z.array(z.string()),
});
export type ProgrammeItem = z.infer<typeof ProgrammeItem>;

export const Programme = z.object({
  id: z.string(),
  name_vi: z.string(),
  name_lo: z.string().nullable(),
  name_en: z.string(),
  signed_on: z.string(),
  period_from: z.string(),
  period_to: z.string(),
  parties: z.array(z.string()),
  items: z.array(ProgrammeItem),
  provenance: Provenance,
});
export type Programme = z.infer<typeof Programme>;

export const Programmes = z.object({ programmes: z.array(Programme) });
export type Programmes = z.infer<typeof Programmes>;
