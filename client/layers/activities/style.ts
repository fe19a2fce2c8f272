import type { ExpressionSpecification } from "maplibre-gl";
import { opacity, regular, semibold, whenLit, whenSelected } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";
import { sized } from "../size.ts";

const isLeft: ExpressionSpecification = [">", ["get", "count"], 0];
/** text-offset counts in ems of the text's size. */
const numberSizePx = 12;

/** The number's place on the ring, in ems. */
function onRing(): ExpressionSpecification {
  const stops = [11, 14, 17, 20, 25, 30].flatMap((radius) => {
    const em = (radius * Math.SQRT1_2 + 3) / numberSizePx;
    return [radius, ["literal", [em, -em]]];
  });
  return ["interpolate", ["linear"], ["get", "radius"], ...stops] as unknown as ExpressionSpecification;
}

export function style({ palette }: Look): LayerStyle {
  const stroke = whenSelected(palette.accent, palette.activity);
  return {
    marks: [
      {
        id: "rings",
        type: "circle",
        source: "rings",
        filter: isLeft,
        paint: {
          "circle-radius": sized(["get", "radius"]),
          "circle-color": palette.activity,
          "circle-opacity": opacity(0.07),
          "circle-stroke-color": stroke,
          "circle-stroke-width": whenLit(2.6, [
            "interpolate",
            ["linear"],
            ["get", "count"],
            1,
            1.1,
            4,
            1.5,
            15,
            2.2,
          ]),
          "circle-stroke-opacity": opacity(0.9),
        },
      },
      {
        id: "rings-cross-border",
        type: "circle",
        source: "rings",
        filter: [">", ["get", "crossBorder"], 0],
        paint: {
          "circle-radius": sized(["+", ["get", "radius"], 3.2]),
          "circle-opacity": 0,
          "circle-stroke-color": stroke,
          "circle-stroke-width": 0.9,
          "circle-stroke-opacity": opacity(0.9),
        },
      },
      {
        id: "rings-filtered",
        type: "symbol",
        source: "rings",
        filter: ["!", isLeft],
        layout: {
          "icon-image": `dotted/filtered/${palette.id}`,
          "icon-size": sized(1),
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
        paint: { "icon-opacity": opacity(0.75) },
      },
    ],
    labels: [
      {
        id: "ring-numbers",
        type: "symbol",
        source: "rings",
        filter: isLeft,
        layout: {
          "text-field": [
            "format",
            ["to-string", ["get", "count"]],
            { "text-font": ["literal", semibold] },
            ["case", [">", ["get", "undated"], 0], ["concat", " ?", ["to-string", ["get", "undated"]]], ""],
            { "text-font": ["literal", regular], "font-scale": 0.8, "text-color": palette.inkSoft },
          ],
          "text-font": semibold,
          "text-size": sized(numberSizePx),
          "text-offset": onRing(),
          "text-anchor": "left",
          "text-allow-overlap": true,
        },
        paint: {
          "text-color": palette.activity,
          "text-halo-color": palette.halo,
          "text-halo-width": 2,
          "text-opacity": opacity(),
        },
      },
    ],
  };
}
