// Tiles as a client reads them.
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

export interface DrawnFeature {
  readonly id: number | undefined;
  readonly type: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every layer of a tile with its features. */
export function layersOf(bytes: ArrayBuffer | Uint8Array): Readonly<Record<string, readonly DrawnFeature[]>> {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => {
        const { id, type, properties } = layer.feature(index);
        return { id, type, properties };
      }),
    ]),
  );
}

/** The text ids of drawn features, in alphabetical order. */
export function idsIn(features: readonly DrawnFeature[] = []): readonly string[] {
  return features.map(({ properties }) => String(properties["id"])).toSorted();
}
