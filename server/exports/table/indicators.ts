import type { Indicator } from "#contract";
import { coded, type Column, namedList, plain } from "./column.ts";

export const indicators: readonly Column<Indicator>[] = [
  ...coded<Indicator>("indicator", "indicator", "#indicator"),
  plain("value", "text", "#indicator+value"),
  plain("unit", "text", "#indicator+unit"),
  plain("unit_vi", "text", "#indicator+unit+i_vi"),
  plain("scope", "text", "#indicator+scope"),
  plain("scope_vi", "text", "#indicator+scope+i_vi"),
  plain("as_of", "date", "#date+as_of"),
  ...namedList<Indicator>("about_ids", "about_names", "#meta+about"),
];
