// Simplifies shapes for display. Edges that neighbours share are arcs of one topology, so they stay shared.
import { area, kinks, lineString, polygon } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "#contract";
import { rounded } from "../rounding.ts";
import type { Shape } from "./parseShapes.ts";

type Units = Topology<{ units: GeometryCollection<{ unit: string }> }>;

/** A vertex stays when the triangle with its neighbours is larger: some 40 m × 60 m, two pixels at zoom 12. */
const triangleM2 = 2500;
/** Tried in turn when a ring crosses itself after simplification; the last keeps every vertex. */
const triangleAreasM2 = [triangleM2, triangleM2 / 8, triangleM2 / 64, 0];
const m2PerSquareDegree = 111_195 ** 2 * Math.cos((15.6 * Math.PI) / 180);

/** Polygons at 5 decimals by unit id, rings wound as given. Islands and holes below the size of the triangle are left out. */
export function simplifyShared(shapes: readonly Shape[]): ReadonlyMap<string, MultiPolygon["coordinates"]> {
  const weighted = presimplify(topologyOf(shapes));
  for (const areaM2 of triangleAreasM2) {
    const simplified = simplify(weighted, areaM2 / m2PerSquareDegree);
    const polygons = polygonsOf(feature(simplified, simplified.objects.units));
    if (areaM2 === 0 || areSimple(polygons)) return polygons;
  }
  throw new Error("unreachable: the last tolerance keeps every vertex");
}

function topologyOf(shapes: readonly Shape[]): Units {
  const features = shapes.map(({ unit, polygons }): Feature<MultiPolygon, { unit: string }> => {
    const coordinates = polygons.map((rings) => rings.map(({ positions }) => rounded(positions)));
    return {
      type: "Feature",
      properties: { unit: unit.id },
      geometry: { type: "MultiPolygon", coordinates: withoutSpecks(coordinates) },
    };
  });
  // The library's types forget which objects went in.
  return topology({ units: { type: "FeatureCollection", features } as FeatureCollection }) as Units;
}

function withoutSpecks(polygons: readonly Position[][][]): Position[][][] {
  const isSpeck = (ring: Position[]) => ring.length < 4 || area(polygon([ring])) < triangleM2;
  const kept = polygons.filter(([outer]) => outer && !isSpeck(outer));
  return (kept.length > 0 ? kept : polygons).map(([outer, ...holes]) => [
    ...(outer ? [outer] : []),
    ...holes.filter((hole) => !isSpeck(hole)),
  ]);
}

function polygonsOf({ features }: FeatureCollection<Geometry, { unit: string }>) {
  return new Map(
    features.map(({ properties, geometry }) => {
      if (geometry.type !== "MultiPolygon") throw new Error(`a MultiPolygon came back as ${geometry.type}`);
      return [properties.unit, geometry.coordinates] as const;
    }),
  );
}

/** Every ring still has three corners and does not meet itself. */
function areSimple(polygons: ReadonlyMap<string, MultiPolygon["coordinates"]>): boolean {
  const rings = [...polygons.values()].flat(2);
  return rings.every((ring) => {
    const corners = new Set(ring.map((position) => position.join()));
    return corners.size >= 3 && kinks(lineString(ring)).features.length === 0;
  });
}
