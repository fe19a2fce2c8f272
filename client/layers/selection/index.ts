// The ring within which a selected place lies: the radius of its precision around its stated point.
import type { Feature } from "geojson";
import type { Position } from "#contract";
import { refOf } from "../facts.ts";
import { byZoom } from "../expressions.ts";
import { type LayerStyle, type Look, type MapLayer, type Scene } from "../layer.ts";

const metresPerDegree = 111_195;
const corners = 72;

/** A circle on the ground, in degrees. */
export function groundCircle([lon, lat]: Position, radiusM: number): Position[] {
  const north = radiusM / metresPerDegree;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: corners + 1 }, (_, index) => {
    const turn = ((index % corners) / corners) * 2 * Math.PI;
    return [lon + east * Math.cos(turn), lat + north * Math.sin(turn)];
  });
}

function precisionRing({ facts, selected }: Scene): Feature[] {
  const place = facts.places.find(({ id }) => refOf("places", id) === selected);
  const radius = place?.properties.precision_m;
  if (place?.geometry?.type !== "Point" || !radius) return [];
  const coordinates = [groundCircle(place.geometry.coordinates, radius)];
  return [{ type: "Feature", geometry: { type: "Polygon", coordinates }, properties: {} }];
}

function style({ palette }: Look): LayerStyle {
  return {
    ground: [
      {
        id: "precision",
        type: "fill",
        source: "precision",
        paint: { "fill-color": palette.accent, "fill-opacity": palette.id === "light" ? 0.07 : 0.12 },
      },
      {
        id: "precision-edge",
        type: "line",
        source: "precision",
        paint: {
          "line-color": palette.accent,
          "line-width": byZoom([8, 1], [12, 1.6]),
          "line-dasharray": [1.5, 2.5],
          "line-opacity": 0.85,
        },
      },
    ],
  };
}

export const selection: MapLayer = {
  id: "selection",
  isSwitchable: false,
  sources: [{ id: "precision", reads: ["facts", "selected"], features: precisionRing }],
  style,
  interactive: [],
  legend: [
    { label: "selected", sample: { type: "ring", ring: "selected" } },
    { label: "within", sample: { type: "ring", ring: "within" } },
  ],
};
