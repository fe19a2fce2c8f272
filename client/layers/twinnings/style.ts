import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from "maplibre-gl";
import { byZoom, opacity, semibold, whenLit, whenSelected } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";

const thin: ExpressionSpecification = ["match", ["get", "part"], "branch", 0.9, 1.5];
const thick: ExpressionSpecification = ["match", ["get", "part"], "branch", 2, 3.2];

function width(): ExpressionSpecification {
  return [
    "case",
    [
      "any",
      ["boolean", ["feature-state", "hover"], false],
      ["boolean", ["feature-state", "selected"], false],
    ],
    thick,
    thin,
  ];
}

const isLine: FilterSpecification = ["!=", ["get", "part"], "break"];

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
      "line-width": width(),
      "line-opacity": opacity(0.88),
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
        paint: { "line-color": palette.halo, "line-width": whenLit(6, 3.4), "line-opacity": opacity(0.55) },
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
