// The operator's archives as layers of the map; comes with a chunk of its own, only where there are archives.
import type { Ground } from "#contract";
import type { GroundLayerId, MapLayer } from "../layer.ts";
import { groundMap } from "./groundMap.ts";
import { relief } from "./relief.ts";

export function groundLayers({ basemaps, reliefs }: Ground): readonly MapLayer<GroundLayerId>[] {
  return [
    ...(basemaps.length > 0 ? [groundMap(basemaps)] : []),
    ...(reliefs.length > 0 ? [relief(reliefs)] : []),
  ];
}
