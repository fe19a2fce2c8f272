import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { byZoom, nameExpression, opacity, regular, semibold } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";
import { haloPaint } from "./halo.ts";
import { sized } from "../size.ts";

/** Size of a name in pixels; distances of labels count in it. */
export const labelSizePx = 12;

/** A group is so much larger than a place. */
const crowdSize = 1.35;
/** A name is wrapped at some fourteen letters. */
const nameEms = 7.5;
/** A marker without room is drawn so much smaller. */
const tickSize = 0.6;

/** Names appear by kind as one comes nearer. */
const labelZooms: readonly (readonly [id: string, minzoom: number, symbols: readonly string[]])[] = [
  ["gate", 9.2, ["gate", "commune_seat"]],
  ["post", 10.4, ["post"]],
  ["village", 11.2, ["village", "marker"]],
];

function label({ palette, lang }: Look, id: string): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "places",
    layout: {
      "text-field": nameExpression(lang),
      "text-font": regular,
      "text-size": labelSizePx,
      "text-line-height": 1.25,
      "text-max-width": nameEms,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": ["get", "clearance"],
      "text-justify": "auto",
      "text-padding": 2,
    },
    paint: {
      "text-color": palette.ink,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
      "text-opacity": opacity(),
    },
  };
}

export function style(look: Look): LayerStyle {
  const { palette } = look;
  const image: ExpressionSpecification = [
    "concat",
    ["get", "symbol"],
    "/",
    ["get", "fill"],
    "/",
    ["get", "country"],
    `/${palette.id}`,
  ];
  const focus = label(look, "places-focus-labels");
  return {
    marks: [
      {
        id: "places-halo",
        type: "circle",
        source: "places",
        paint: haloPaint(palette),
      },
    ],
    names: [
      ...labelZooms
        .map(([id, minzoom, symbols]) => ({
          ...label(look, `places-labels-${id}`),
          minzoom,
          filter: [
            "all",
            ["!", ["get", "tick"]],
            ["in", ["get", "symbol"], ["literal", [...symbols]]],
          ] as ExpressionSpecification,
        }))
        .toReversed(),
      {
        ...focus,
        filter: ["in", ["get", "ref"], ["literal", []]],
        layout: { ...focus.layout, "text-font": semibold },
      },
    ],
    labels: [
      {
        id: "places",
        type: "symbol",
        source: "places",
        layout: {
          "icon-image": image,
          "icon-size": sized([
            "case",
            ["get", "tick"],
            tickSize,
            ["==", ["get", "site"], "crowd"],
            crowdSize,
            1,
          ]),
          // Names keep off the ring as well, which the library does not know of.
          "icon-padding": ["get", "margin"],
          "icon-allow-overlap": true,
          "symbol-sort-key": [
            "case",
            ["get", "tick"],
            0,
            ["match", ["get", "symbol"], "gate", 3, "post", 2, 1],
          ],
        },
        paint: { "icon-opacity": opacity() },
      },
      {
        id: "crowd-counts",
        type: "symbol",
        source: "places",
        filter: ["==", ["get", "site"], "crowd"],
        layout: {
          "text-field": ["to-string", ["get", "count"]],
          "text-font": semibold,
          "text-size": byZoom([8, 10], [10, 12.5]),
          "text-allow-overlap": true,
        },
        paint: { "text-color": palette.ink, "text-opacity": opacity() },
      },
    ],
  };
}
