// A brief as data: its model as it is.
import type { Brief } from "../brief.ts";

export function briefJson(brief: Brief): string {
  return JSON.stringify(brief);
}
