// What the pointer means: the feature nearest to it within a target of 24 pixels, small things before large ones.
import type { Map as MapLibreMap, MapGeoJSONFeature } from "maplibre-gl";
import type { Ref } from "../layers/facts.ts";
import { layers } from "../layers/index.ts";

/** Half sides of the boxes searched one after the other, in pixels. */
const reaches = [3, 7, 12] as const;
/** Filled areas lie under everything, so they are asked last. */
const areaLayer = "unit-areas";

const rank = new Map(
  layers
    .flatMap((layer) => layer.interactive)
    .toReversed()
    .map((id, index) => [id, index]),
);

export interface Picked {
  readonly ref: Ref;
  readonly layer: string;
  readonly feature: MapGeoJSONFeature;
}

/** The feature meant by a point of the screen; null for bare land. */
export function pick(map: MapLibreMap, { x, y }: { x: number; y: number }): Picked | null {
  const known = [...rank.keys()].filter((id) => map.getLayer(id));
  const marks = known.filter((id) => id !== areaLayer);
  for (const reach of reaches) {
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const found = bestOf(map, map.queryRenderedFeatures(box, { layers: marks }), x, y);
    if (found) return found;
  }
  if (!known.includes(areaLayer)) return null;
  return bestOf(map, map.queryRenderedFeatures([x, y], { layers: [areaLayer] }), x, y);
}

function bestOf(map: MapLibreMap, features: MapGeoJSONFeature[], x: number, y: number): Picked | null {
  const away = (feature: MapGeoJSONFeature) => {
    if (feature.geometry.type !== "Point") return 0;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const at = map.project([lon, lat]);
    return Math.hypot(at.x - x, at.y - y);
  };
  const [best] = features
    .map((feature) => ({ feature, rank: rank.get(feature.layer.id) ?? 99, away: away(feature) }))
    .sort((a, b) => a.rank - b.rank || a.away - b.away);
  const ref = best && drawnRef(best.feature);
  return best && ref ? { ref, layer: best.feature.layer.id, feature: best.feature } : null;
}

/** What a drawn feature is of; those of tiles carry the id within their collection. */
export function drawnRef({ properties, sourceLayer }: MapGeoJSONFeature): Ref | null {
  if (typeof properties.ref === "string") return properties.ref;
  return sourceLayer && typeof properties.id === "string" ? `${sourceLayer}/${properties.id}` : null;
}
