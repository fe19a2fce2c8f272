import { byZoom, nameExpression, semibold } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";

export function style({ palette, lang }: Look): LayerStyle {
  return {
    land: [
      { id: "background", type: "background", paint: { "background-color": palette.land.VN } },
      {
        id: "land",
        type: "fill",
        source: "ground",
        // The background is the other land already.
        filter: ["all", ["==", ["get", "kind"], "land"], ["==", ["get", "country"], "LA"]],
        paint: {
          "fill-color": palette.land.LA,
          "fill-antialias": false,
        },
      },
    ],
    ground: [
      {
        id: "graticule",
        type: "line",
        source: "ground",
        filter: ["==", ["get", "kind"], "graticule"],
        paint: { "line-color": palette.graticule, "line-width": 0.6, "line-opacity": 0.28 },
      },
      {
        id: "country-names",
        type: "symbol",
        source: "country-names",
        layout: {
          "text-field": nameExpression(lang),
          "text-font": semibold,
          "text-size": byZoom([8, 20], [11, 34]),
          "text-letter-spacing": lang === "lo" ? 0.05 : 0.22,
          "text-allow-overlap": true,
          "text-ignore-placement": true,
        },
        paint: {
          "text-color": ["match", ["get", "country"], "LA", palette.country.LA, palette.country.VN],
          "text-opacity": byZoom([8, 0.85], [11.5, 0.85], [12, 0]),
        },
      },
    ],
  };
}
