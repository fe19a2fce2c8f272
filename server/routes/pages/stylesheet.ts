// The look of the readable pages, a file of its own: the security policy allows no style within a page.
import { readFileSync } from "node:fs";
import type { Route } from "../route.ts";

/** In the order in which they hold: what a narrow screen and paper change comes last. */
const parts = ["frame", "text", "map", "media"];

const stylesheet = parts
  .map((name) => readFileSync(new URL(`../../html/style/${name}.css`, import.meta.url), "utf8"))
  .join("\n");

export const stylesheetRoute: Route = async ({ query }) => {
  query.end([]);
  return { type: "text/css; charset=utf-8", passing: "", lasting: stylesheet };
};
