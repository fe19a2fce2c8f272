import type { ExpressionSpecification } from "maplibre-gl";
import { byZoom, opacity, regular, semibold, whenLit, whenSelected } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";
import { sizeAt, sized } from "../size.ts";

const isLeft: ExpressionSpecification = [">", ["get", "count"], 0];
/** text-offset counts in ems of the text's size. */
const numberSizePx = 12;
const farNumberPx = 10;
/** A number begins so far before the ring, so that its first digit sits on it. */
const halfDigitPx = 3.5;
const numberZooms = { far: 8.5, near: 10 };
/** Farther out a ring of one activity has no number, and what is undated is told by the tooltip only. */
export const detailFromZoom = 10.5;

/** The number sits on the ring at its upper right. */
function onRing(): ExpressionSpecification {
  const at = (zoom: number, textPx: number) => {
    const stops = [11, 14, 17, 20, 25, 30].flatMap((radius) => {
      const away = sizeAt(zoom) * radius * Math.SQRT1_2;
      return [radius, ["literal", [(away - halfDigitPx) / textPx, -away / textPx]]];
    });
    return ["interpolate", ["linear"], ["get", "radius"], ...stops];
  };
  const [far, near] = [at(numberZooms.far, farNumberPx), at(numberZooms.near, numberSizePx)];
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    numberZooms.far,
    far,
    numberZooms.near,
    near,
  ] as unknown as ExpressionSpecification;
}

const count: ExpressionSpecification = ["to-string", ["get", "count"]];

/** Far out only counts above one; nearer also how many of them are undated. */
function numbers(inkSoft: string): ExpressionSpecification {
  const undated: ExpressionSpecification = [
    "case",
    [">", ["get", "undated"], 0],
    ["concat", " ?", ["to-string", ["get", "undated"]]],
    "",
  ];
  const full: ExpressionSpecification = [
    "format",
    count,
    { "text-font": ["literal", semibold] },
    undated,
    { "text-font": ["literal", regular], "font-scale": 0.8, "text-color": inkSoft },
  ];
  return ["step", ["zoom"], ["case", [">", ["get", "count"], 1], count, ""], detailFromZoom, full];
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
          "text-field": numbers(palette.inkSoft),
          "text-font": semibold,
          "text-size": byZoom([numberZooms.far, farNumberPx], [numberZooms.near, numberSizePx]),
          "text-offset": onRing(),
          "text-anchor": "left",
          "text-padding": 0,
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
