// The land of Natural Earth 1:10m near the box, out of the npm package world-atlas: it gives the coast.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { bboxClip, polygon } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import type { Bbox } from "#contract";

const Landmass = z.object({
  features: z.array(
    z.object({
      geometry: z.object({
        type: z.literal("MultiPolygon"),
        coordinates: z.array(z.array(z.array(z.array(z.number())))),
      }),
    }),
  ),
});

/** Polygons of the land that touch the box, cut to it. */
export async function readLandmass(nodeModules: string, box: Bbox): Promise<MultiPolygon> {
  const file = path.join(nodeModules, "world-atlas", "land-10m.json");
  // The package states its own shape; what comes out of it is checked.
  const topology = JSON.parse(await readFile(file, "utf8")) as Topology<{ land: GeometryCollection }>;
  const { features } = Landmass.parse(feature(topology, topology.objects.land));
  const parts = features.flatMap(({ geometry }) => geometry.coordinates);
  const cut = parts.map((rings) => bboxClip(polygon(rings), [...box]).geometry.coordinates);
  const coordinates = cut.filter((rings): rings is number[][][] => rings.length > 0);
  if (coordinates.length === 0) throw new Error("world-atlas has no land in the box");
  return { type: "MultiPolygon", coordinates };
}
