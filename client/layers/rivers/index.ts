// Rivers for orientation: the great one soft and named, the others only far out, for they lie up to a kilometre off.
import type { ExpressionSpecification } from "maplibre-gl";
import { byZoom, nameExpression, regular } from "../expressions.ts";
import type { LayerStyle, Look, MapLayer } from "../layer.ts";

/** Above this zoom the unnamed rivers' inexactness would show: they fade out. */
const contextUntilZoom = 10;
const isRiver: ExpressionSpecification = ["==", ["get", "kind"], "river"];

function style({ palette, lang }: Look): LayerStyle {
  return {
    ground: [
      {
        id: "rivers-context",
        type: "line",
        source: "ground",
        maxzoom: contextUntilZoom + 0.5,
        filter: ["all", isRiver, ["==", ["get", "name_vi"], null]],
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": palette.water,
          "line-width": byZoom([8, 0.7], [10, 1.2]),
          "line-opacity": byZoom([8, 0.75], [contextUntilZoom - 0.5, 0.6], [contextUntilZoom + 0.5, 0]),
        },
      },
      {
        id: "rivers-named",
        type: "line",
        source: "ground",
        filter: ["all", isRiver, ["!=", ["get", "name_vi"], null]],
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": palette.water,
          "line-width": byZoom([8, 2], [10, 3.5], [13, 8]),
          "line-blur": byZoom([8, 0.6], [10, 1.5], [13, 6]),
          "line-opacity": byZoom([8, 0.9], [11, 0.7], [13, 0.4]),
        },
      },
      {
        id: "rivers-names",
        type: "symbol",
        source: "ground",
        filter: ["all", isRiver, ["!=", ["get", "name_vi"], null]],
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 420,
          "text-field": nameExpression(lang),
          "text-font": regular,
          "text-size": 12,
          "text-letter-spacing": 0.08,
          "text-max-angle": 30,
          "text-offset": [0, -0.7],
        },
        paint: {
          "text-color": palette.waterLabel,
          "text-halo-color": palette.land.LA,
          "text-halo-width": 1.4,
        },
      },
    ],
  };
}

export const rivers: MapLayer = {
  id: "rivers",
  isSwitchable: true,
  sources: [],
  style,
  interactive: [],
  legend: [{ label: "river", sample: { type: "line", line: "river" } }],
};
