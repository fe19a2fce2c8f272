import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from "maplibre-gl";
import { byZoom, opacity, semibold, whenLit, whenSelected } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";

const isProvincial: ExpressionSpecification = ["boolean", ["get", "provincial"], false];
/** Calmer than the symbols that they join; the sheaf of the provinces calmer still. */
const thin: ExpressionSpecification = [
  "case",
  isProvincial,
  0.8,
  ["match", ["get", "part"], "branch", 0.8, 1.2],
];
export const strengths = { plain: 0.64, provincial: 0.6, lost: 0.9 } as const;
const thick: ExpressionSpecification = ["match", ["get", "part"], "branch", 2, 3.2];
/** As drawn, each still has 3:1 against both lands. */
const strength: ExpressionSpecification = whenLit(1, [
  "case",
  ["get", "lost"],
  strengths.lost,
  isProvincial,
  strengths.provincial,
  strengths.plain,
]);

const isLine: FilterSpecification = ["match", ["get", "part"], ["trunk", "branch"], true, false];

export function style({ palette }: Look): LayerStyle {
  const colour: ExpressionSpecification = ["case", ["get", "lost"], palette.lost, palette.twinning];
  const link = (id: string, dashed: boolean): LineLayerSpecification => ({
    id,
    type: "line",
    source: "links",
    filter: ["all", isLine, ["==", ["get", "dashed"], dashed]] as FilterSpecification,
    layout: { "line-cap": dashed ? "butt" : "round", "line-join": "round" },
    paint: {
      "line-color": whenSelectedColour(palette.accent, colour),
      "line-width": whenLit(thick, thin),
      "line-opacity": opacity(strength),
      ...(dashed && { "line-dasharray": [3.2, 2.2] }),
    },
  });
  return {
    ground: [],
    marks: [
      {
        id: "bands",
        type: "line",
        source: "bands",
        layout: { "line-cap": "round" },
        paint: {
          "line-color": whenSelected(palette.accent, palette.twinning),
          "line-width": byZoom([8, 20], [11, 30]),
          "line-opacity": opacity(palette.id === "light" ? 0.26 : 0.34),
        },
      },
      {
        id: "links-casing",
        type: "line",
        source: "links",
        filter: isLine,
        paint: {
          "line-color": palette.halo,
          "line-width": whenLit(6, 3.4),
          "line-opacity": opacity(whenLit(0.7, ["case", isProvincial, 0, 0.4])),
        },
      },
      link("links", false),
      link("links-dashed", true),
    ],
    labels: [
      {
        id: "links-broken",
        type: "symbol",
        source: "links",
        filter: ["==", ["get", "part"], "break"],
        layout: {
          "icon-image": `broken/${palette.id}`,
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
        paint: { "icon-opacity": opacity() },
      },
      {
        id: "links-count",
        type: "symbol",
        source: "links",
        filter: ["==", ["get", "part"], "count"],
        layout: {
          "text-field": ["to-string", ["get", "number"]],
          "text-font": semibold,
          "text-size": 11,
          "text-padding": 4,
        },
        paint: { "text-color": palette.twinning, "text-halo-color": palette.halo, "text-halo-width": 2.4 },
      },
      {
        id: "band-numbers",
        type: "symbol",
        source: "bands",
        filter: ["has", "number"],
        layout: {
          "text-field": ["to-string", ["get", "number"]],
          "text-font": semibold,
          "text-size": byZoom([8, 13], [11, 16]),
          "text-allow-overlap": true,
        },
        paint: {
          "text-color": palette.twinning,
          "text-halo-color": palette.halo,
          "text-halo-width": 1.6,
          "text-opacity": opacity(),
        },
      },
    ],
  };
}

function whenSelectedColour(selected: string, plain: ExpressionSpecification): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "selected"], false], selected, plain];
}
