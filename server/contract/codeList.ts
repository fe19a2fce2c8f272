// Domain words are data: code_lists.csv, one column per language.
import { z } from "zod";

export const Code = z.object({
  list: z.string(),
  code: z.string(),
  label_vi: z.string(),
  label_lo: z.string(),
  label_en: z.string(),
  /** Named by the founding agreement of 22 January 2025. */
  in_agreement: z.boolean(),
});
export type Code = z.infer<typeof Code>;

/** `GET /api/code-lists`: every list by its name, codes in their order. */
export const CodeLists = z.record(z.string(), z.array(Code));
export type CodeLists = z.infer<typeof CodeLists>;
