// Border markers between the known ones, estimated by number along the line: small hollow pillars, from near only.
import { regular } from "../expressions.ts";
import type { LayerStyle, Look, MapLayer } from "../layer.ts";

const fromZoom = 11;

function style({ palette }: Look): LayerStyle {
  return {
    marks: [
      {
        id: "markers-far",
        type: "circle",
        source: "markers",
        minzoom: 9,
        maxzoom: fromZoom,
        paint: {
          "circle-radius": 1.6,
          "circle-color": palette.lineCasing,
          "circle-stroke-color": palette.line,
          "circle-stroke-width": 1,
        },
      },
    ],
    labels: [
      {
        id: "markers",
        type: "symbol",
        source: "markers",
        minzoom: fromZoom,
        layout: {
          "icon-image": `marker/hollow/both/${palette.id}`,
          "icon-size": 0.7,
          "icon-padding": 0,
          "text-field": ["to-string", ["get", "number"]],
          "text-font": regular,
          "text-size": 11,
          "text-offset": [0, 0.8],
          "text-anchor": "top",
          "text-optional": true,
        },
        paint: { "text-color": palette.inkSoft, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
      },
    ],
  };
}

export const markers: MapLayer = {
  id: "markers",
  isSwitchable: true,
  sources: [
    {
      id: "markers",
      reads: ["facts"],
      features: ({ facts }) =>
        facts.border.flatMap(({ id, geometry, properties }) =>
          properties.kind === "marker" && geometry
            ? [{ type: "Feature", geometry, properties: { ...properties, ref: `border/${id}` } }]
            : [],
        ),
    },
  ],
  style,
  interactive: ["markers"],
  legend: [
    {
      label: "marker_estimated",
      sample: { type: "symbol", symbol: "marker", fill: "hollow", country: null },
    },
  ],
};
