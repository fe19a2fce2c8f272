// The parameters that name a coordinate system, and the box that is written in one.
import { type Bbox, isOnEarth, parseBbox } from "#contract";
import { Invalid } from "../http/problems.ts";
import type { Query } from "../http/query.ts";
import { bboxFrom, type Crs, crs84, crsUris, findCrs } from "./crs.ts";

/** The named CRS; CRS84 when none is. @throws Invalid when the portal has none such. */
export function takeCrs(query: Query, name: "crs" | "bbox-crs" | "filter-crs"): Crs {
  const text = query.take(name);
  if (text === undefined) return crs84;
  const crs = findCrs(text);
  if (crs) return crs;
  throw new Invalid(`${name}=${text.slice(0, 120)}: expected one of ${crsUris.join(", ")}`, name);
}

/** The box in CRS84 that `bbox` says in the CRS; undefined when there is none. @throws Invalid when it is no box of the CRS. */
export function takeBbox(query: Query, crs: Crs): Bbox | undefined {
  const text = query.take("bbox");
  if (text === undefined) return undefined;
  const written = parseBbox(text);
  const bbox = written && isOrdered(written, crs) ? bboxFrom(crs, written) : null;
  if (bbox && isOnEarth(bbox)) return bbox;
  const corners = crs.isLatFirst ? "south,west,north,east" : "west,south,east,north";
  throw new Invalid(`bbox=${text.slice(0, 80)}: expected ${corners} in ${crs.title}, south ≤ north`, "bbox");
}

/** In degrees of WGS 84 a box may cross the antimeridian, west beyond east. */
function isOrdered([first, second, third, fourth]: Bbox, { isLatFirst, projection }: Crs): boolean {
  const [south, north] = isLatFirst ? [first, third] : [second, fourth];
  const [west, east] = isLatFirst ? [second, fourth] : [first, third];
  return south <= north && (projection === null || west <= east);
}
