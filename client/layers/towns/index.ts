// Towns and commune seats around, as names for orientation; they step aside for everything else.
import { byZoom, nameExpression, regular } from "../expressions.ts";
import type { LayerStyle, Look, MapLayer } from "../layer.ts";

function style({ palette, lang }: Look): LayerStyle {
  return {
    ground: [
      {
        id: "towns",
        type: "symbol",
        source: "towns",
        layout: {
          "text-field": ["concat", "· ", nameExpression(lang)],
          "text-font": regular,
          "text-size": byZoom([8, 10.5], [12, 13]),
          "text-padding": 6,
          "text-max-width": 8,
        },
        paint: {
          "text-color": palette.town,
          "text-halo-color": palette.halo,
          "text-halo-width": 1,
          "text-opacity": 0.95,
        },
      },
    ],
  };
}

export const towns: MapLayer = {
  id: "towns",
  isSwitchable: true,
  sources: [
    {
      id: "towns",
      reads: ["facts"],
      features: ({ facts }) =>
        facts.border.flatMap(({ geometry, properties }) =>
          properties.kind === "town" && geometry ? [{ type: "Feature", geometry, properties }] : [],
        ),
    },
  ],
  style,
  interactive: [],
  legend: [],
};
