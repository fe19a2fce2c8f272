// The ways into the briefs, for routes.
export { type Brief, type BriefKind, briefKinds } from "./brief.ts";
export { briefOf } from "./compose.ts";
export type { Prepared, Telling } from "./draft.ts";
export { sourcesOf } from "./ask.ts";
export { briefDocx } from "./formats/docx.ts";
export { briefPage } from "./formats/html.ts";
export { briefJson } from "./formats/json.ts";
export { briefXlsx } from "./formats/xlsx.ts";
export { kinds } from "./kinds/index.ts";
export { takeQuarter } from "./quarter.ts";
export { wordsIn } from "./words.ts";
