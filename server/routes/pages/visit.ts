// What every readable page begins with: the visit, and the links to the same in other formats.
import type { Link } from "#contract";
import type { Format } from "../../http/negotiation.ts";
import { takeLang, type Visit } from "../../html/visit.ts";
import { formatLinks } from "../../ogc/links.ts";
import type { RouteRequest } from "../route.ts";

/** Takes the language. What was asked besides stays in the links of the page. */
export function takeVisit({ origin, path, query }: RouteRequest): Visit {
  const { lang: _, f: __, ...parameters } = query.given;
  return { origin, path: path.replace(/(.)\/$/, "$1"), parameters, lang: takeLang(query) };
}

/** The page itself and the same in other formats. */
export function linksOf({ origin, path, parameters }: Visit, offered: readonly Format[]): readonly Link[] {
  return formatLinks({ origin, path, parameters }, "html", offered);
}
