// Links between resources: absolute, typed, one for each format (OGC API – Common).
import type { Link } from "#contract";
import { type Format, mediaTypes } from "../http/negotiation.ts";

const ogcRel = "http://www.opengis.net/def/rel/ogc/1.0";

/** Relations of OGC beyond those that IANA registers. */
export const rels = {
  conformance: `${ogcRel}/conformance`,
  schema: `${ogcRel}/schema`,
  queryables: `${ogcRel}/queryables`,
  sortables: `${ogcRel}/sortables`,
  tilesetsVector: `${ogcRel}/tilesets-vector`,
  tilingSchemes: `${ogcRel}/tiling-schemes`,
} as const;

/** The formats that each kind of resource answers in, the one it answers by default first. Links and OpenAPI are made of these. */
export const offers = {
  document: ["json", "html"],
  schema: ["schema", "json", "html"],
  openapi: ["openapi", "json"],
  items: ["geojson", "json", "html"],
  item: ["geojson", "json", "html"],
  threeW: ["json", "csv", "html"],
  brief: ["html", "docx", "xlsx", "json"],
} as const satisfies Record<string, readonly [Format, ...Format[]]>;

/** The address of a resource: the portal's, the path, and what stands behind the question mark. */
export function addressOf(
  origin: string,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(parameters).toString();
  return `${origin}${path}${search === "" ? "" : `?${search}`}`;
}

/** A link with the media type of a format; clients compare it with the bare type, so the charset is left out. */
export function linkTo(rel: string, href: string, format: Format, title?: string): Link {
  const type = mediaTypes[format].replace("; charset=utf-8", "");
  return { rel, href, type, ...(title !== undefined && { title }) };
}

/** Links from an answer to itself and to its other formats: the same question, another `f`. */
export function formatLinks(
  {
    origin,
    path,
    parameters,
  }: {
    readonly origin: string;
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
  },
  chosen: Format,
  offered: readonly Format[],
): readonly Link[] {
  const others = distinct(offered).filter((format) => format !== (chosen === "json" ? offered[0] : chosen));
  return [
    linkTo("self", addressOf(origin, path, parameters), chosen),
    ...others.map((format) =>
      linkTo("alternate", addressOf(origin, path, { ...parameters, f: format }), format),
    ),
  ];
}

/** Formats that differ: `json` is another name for GeoJSON, a schema or OpenAPI where these are offered. */
export function distinct(offered: readonly Format[]): readonly Format[] {
  return offered.filter((format, index) => format !== "json" || index === 0);
}

/** The same links for a Link header (RFC 8288). */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(
      ({ href, rel, type }) =>
        `<${href}>; rel="${rel}"${type === undefined ? "" : `; type="${type.replaceAll('"', "'")}"`}`,
    )
    .join(", ");
}
