// What the layers draw of a scene and answer to the pointer with, as the stage tells it.
import type { Feature } from "geojson";
import { layers } from "../../../../client/layers/index.ts";
import type { Scene } from "../../../../client/layers/layer.ts";

export const drawnOf = (scene: Scene): Feature[] =>
  layers
    .filter(({ interactive }) => interactive.length > 0)
    .toReversed()
    .flatMap(({ sources }) => sources.flatMap(({ features }) => features(scene)));
