// 410, as a problem (RFC 9457) that names what took the place of a record.
import type { Link, Problem, Superseded } from "#contract";
import type { Answer } from "../http/formats.ts";
import { linkHeader, linkTo } from "../ogc/links.ts";
import { stableAddressOf } from "./stableAddress.ts";

/** To each record that took the place of the one. */
export function successorLinks(origin: string, { collection, superseded_by }: Superseded): readonly Link[] {
  return superseded_by.map((successor) =>
    linkTo("successor-version", stableAddressOf(origin, collection, successor), "geojson"),
  );
}

export function goneProblem(origin: string, superseded: Superseded): Answer {
  const { id, collection, since } = superseded;
  const links = successorLinks(origin, superseded);
  const successors = links.map(({ href }) => href);
  const problem: Problem = {
    type: "about:blank",
    title: "Gone",
    status: 410,
    detail: `${id} of ${collection} is used no more since ${since}; its facts are at ${successors.join(", ")}`,
    superseded_by: successors,
  };
  return {
    type: "application/problem+json",
    passing: "",
    lasting: JSON.stringify(problem),
    status: 410,
    headers: { Link: linkHeader(links) },
  };
}
