// The spot that was asked for by marker or kilometre: a target, and the ring within which it is estimated to lie.
import type { Feature } from "geojson";
import type { FilterSpecification } from "maplibre-gl";
import { type LayerStyle, type Look, type MapLayer, point, type Scene } from "../layer.ts";
import { groundCircle } from "../selection/index.ts";

function target({ located }: Scene): Feature[] {
  if (!located) return [];
  const coordinates = [groundCircle(located.position, located.margin_m)];
  return [
    { type: "Feature", geometry: { type: "Polygon", coordinates }, properties: {} },
    point(located.position, {}),
  ];
}

function style({ palette }: Look): LayerStyle {
  const onTarget: FilterSpecification = ["==", ["geometry-type"], "Point"];
  const onRing: FilterSpecification = ["==", ["geometry-type"], "Polygon"];
  return {
    ground: [
      {
        id: "located-margin",
        type: "fill",
        source: "located",
        filter: onRing,
        paint: { "fill-color": palette.accent, "fill-opacity": palette.id === "light" ? 0.1 : 0.16 },
      },
      {
        id: "located-edge",
        type: "line",
        source: "located",
        filter: onRing,
        paint: { "line-color": palette.accent, "line-width": 1.6, "line-dasharray": [3, 2] },
      },
    ],
    marks: [
      {
        id: "located-target",
        type: "circle",
        source: "located",
        filter: onTarget,
        paint: {
          "circle-radius": 13,
          "circle-color": palette.accent,
          "circle-opacity": 0,
          "circle-stroke-color": palette.accent,
          "circle-stroke-width": 2.4,
        },
      },
      {
        id: "located-point",
        type: "circle",
        source: "located",
        filter: onTarget,
        paint: { "circle-radius": 2.6, "circle-color": palette.accent },
      },
    ],
  };
}

export const located: MapLayer = {
  id: "located",
  isSwitchable: false,
  sources: [{ id: "located", reads: ["located"], features: target }],
  style,
  interactive: [],
  legend: [{ label: "located", sample: { type: "ring", ring: "located" } }],
};
