import type { Paper } from "#contract";
import { coded, type Column, namedList, plain } from "./column.ts";

export const papers: readonly Column<Paper>[] = [
  ...coded<Paper>("kind", "paper_kind", "#meta+type"),
  plain("number", "text", "#meta+number"),
  plain("signed_on", "date", "#date+signed"),
  plain("effective_on", "date", "#date+effective"),
  plain("term_from", "date", "#date+start"),
  plain("term_to", "date", "#date+end"),
  plain("parties", "list", "#org+list"),
  ...namedList<Paper>("about_ids", "about_names", "#meta+about"),
];
