// What is answered for a record that others took the place of: 410, and which these are.
import type { Superseded } from "#contract";
import { pageAnswer } from "../../html/frame.ts";
import { gonePage } from "../../html/pages/gone.ts";
import type { Answer } from "../../http/formats.ts";
import { goneProblem, successorLinks } from "../gone.ts";
import type { RouteRequest } from "../route.ts";
import { readingOf } from "./references.ts";
import { takeVisit } from "./visit.ts";

/** As a page where one is asked, else as a problem (RFC 9457) that names the successors. */
export async function goneAnswer(
  request: RouteRequest,
  superseded: Superseded,
  format: "html" | "json" | "geojson",
): Promise<Answer> {
  const { store, origin } = request;
  if (format === "html") {
    const visit = takeVisit(request);
    const reading = await readingOf(store, visit, [], superseded.superseded_by);
    const page = await pageAnswer(visit, {
      ...gonePage(reading, superseded, store.version),
      links: successorLinks(origin, superseded),
    });
    return { ...page, status: 410 };
  }
  return goneProblem(origin, superseded);
}
