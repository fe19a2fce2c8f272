// What is answered for a record that others took the place of: 410, and which these are.
import type { Problem, Superseded } from "#contract";
import { pageAnswer } from "../../html/frame.ts";
import { gonePage } from "../../html/pages/gone.ts";
import type { Answer } from "../../http/formats.ts";
import { linkHeader, linkTo } from "../../ogc/links.ts";
import type { RouteRequest } from "../route.ts";
import { readingOf } from "./references.ts";
import { stableAddressOf } from "./stableAddress.ts";
import { takeVisit } from "./visit.ts";

const gone = 410;

/** As a page where one is asked, else as a problem (RFC 9457) that names the successors. */
export async function goneAnswer(
  request: RouteRequest,
  superseded: Superseded,
  format: "html" | "json" | "geojson",
): Promise<Answer> {
  const { store, origin } = request;
  const { id, collection, superseded_by, since } = superseded;
  const successors = superseded_by.map((successor) => stableAddressOf(origin, collection, successor));
  const links = successors.map((address) => linkTo("successor-version", address, "geojson"));
  const Link = linkHeader(links);
  if (format === "html") {
    const visit = takeVisit(request);
    const reading = await readingOf(store, visit, [], superseded_by);
    const page = await pageAnswer(visit, { ...gonePage(reading, superseded, store.version), links });
    return { ...page, status: gone };
  }
  const problem: Problem & { readonly superseded_by: readonly string[] } = {
    type: "about:blank",
    title: "Gone",
    status: gone,
    detail: `${id} of ${collection} is used no more since ${since}; its facts are at ${successors.join(", ")}`,
    superseded_by: successors,
  };
  return {
    type: "application/problem+json",
    passing: "",
    lasting: JSON.stringify(problem),
    status: gone,
    headers: { Link },
  };
}
