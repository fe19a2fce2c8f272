// A feature as the address asks for it: its coordinates in another system, without geometry, with some properties alone.
import { z } from "zod";
import { Geometry } from "#contract";
import { type Crs, crs84, geometryIn } from "./crs.ts";

export interface Shape {
  readonly crs: Crs;
  readonly skipGeometry: boolean;
  /** Names of the properties to keep; null keeps all. */
  readonly properties: readonly string[] | null;
}

const FeatureText = z.object({
  geometry: Geometry.nullable(),
  properties: z.record(z.string(), z.unknown()),
});

/** The GeoJSON texts in the shape; as they are when nothing is asked, so that a plain page costs nothing. */
export function reshape(texts: readonly string[], shape: Shape): readonly string[] {
  const { crs, skipGeometry, properties } = shape;
  if (crs.uri === crs84.uri && !skipGeometry && properties === null) return texts;
  return texts.map((text) => {
    const written: object = JSON.parse(text);
    const feature = FeatureText.parse(written);
    const geometry = skipGeometry || feature.geometry === null ? null : geometryIn(crs, feature.geometry);
    return JSON.stringify({ ...written, geometry, properties: kept(feature.properties, properties) });
  });
}

/** In the collection's own order, whatever the order of the names. */
function kept(properties: Readonly<Record<string, unknown>>, names: readonly string[] | null): object {
  if (names === null) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}
