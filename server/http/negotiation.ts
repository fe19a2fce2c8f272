// In which format an answer is written: `f=` says it, else Accept (RFC 9110, 12.5.1), else the first that is offered.
import { Invalid } from "./problems.ts";
import type { Query } from "./query.ts";

/** Every format by its name in `f=`, with its media type. */
export const mediaTypes = {
  json: "application/json",
  geojson: "application/geo+json",
  html: "text/html; charset=utf-8",
  openapi: "application/vnd.oai.openapi+json;version=3.0",
  schema: "application/schema+json",
  jsonld: "application/ld+json",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gpkg: "application/geopackage+sqlite3",
  kml: "application/vnd.google-earth.kml+xml",
  fgb: "application/flatgeobuf",
  gpx: "application/gpx+xml",
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml",
  mvt: "application/vnd.mapbox-vector-tile",
  pmtiles: "application/vnd.pmtiles",
} as const;

export type Format = keyof typeof mediaTypes;

/** Longer Accept headers are not read: everything is taken then. */
const maxAcceptLength = 500;

/** What a client accepts, as a list of media types without parameters, the most wanted first; empty takes anything. */
export type Accepted = readonly string[];

/** Reads an Accept header; `anything` and what is refused by q=0 are left out. */
export function readAccept(header: string | undefined): Accepted {
  if (!header || header === "*/*" || header.length > maxAcceptLength) return [];
  return header
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { type, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ type, weight }) => weight > 0 && type !== "*/*")
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ type }) => type);
}

/** The offered format that the client wants most. @throws Invalid when `f` names one that is not offered. */
export function takeFormat<Offered extends Format>(
  query: Query,
  accepted: Accepted,
  offered: readonly [Offered, ...Offered[]],
): Offered {
  const name = query.take("f");
  if (name !== undefined) {
    const asked = offered.find((format) => format === name);
    if (asked !== undefined) return asked;
    throw new Invalid(`f=${name.slice(0, 40)}: expected one of ${offered.join(", ")}`, "f");
  }
  for (const type of accepted) {
    const found = offered.find((format) => bareType(mediaTypes[format]) === type);
    if (found !== undefined) return found;
  }
  return offered[0];
}

function bareType(mediaType: string): string {
  return mediaType.split(";")[0] ?? mediaType;
}
