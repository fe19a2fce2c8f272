// The border line itself, over the ribbons: by day the darkest thing on the map, by night the brightest.
import { byZoom } from "../expressions.ts";
import type { LayerStyle, Look, MapLayer } from "../layer.ts";

function style({ palette }: Look): LayerStyle {
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  return {
    marks: [
      {
        id: "line-casing",
        type: "line",
        source: "line",
        layout,
        paint: {
          "line-color": palette.lineCasing,
          "line-width": byZoom([8, 3], [13, 5.5]),
          "line-opacity": 0.9,
        },
      },
      {
        id: "line",
        type: "line",
        source: "line",
        layout,
        paint: { "line-color": palette.line, "line-width": byZoom([8, 1.3], [10, 1.9], [13, 2.8]) },
      },
    ],
  };
}

export const border: MapLayer = {
  id: "border",
  isSwitchable: false,
  sources: [
    {
      id: "line",
      reads: ["facts"],
      tolerance: 0.3,
      features: ({ facts }) =>
        facts.border.flatMap(({ geometry, properties }) =>
          properties.kind === "line" && geometry ? [{ type: "Feature", geometry, properties }] : [],
        ),
    },
  ],
  style,
  interactive: [],
  legend: [{ label: "border", sample: { type: "line", line: "border" } }],
};
