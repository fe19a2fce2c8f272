// Places whose position no source states: one group per district, beside its stretch. It opens as a list; no point is made up.
import { byZoom, opacity, semibold, whenSelected } from "../expressions.ts";
import { type LayerStyle, type Look, type MapLayer, point } from "../layer.ts";
import { sized } from "../size.ts";

const radiusPx = 14;

function style({ palette }: Look): LayerStyle {
  return {
    marks: [
      {
        id: "unknowns",
        type: "circle",
        source: "unknowns",
        paint: {
          "circle-radius": sized(radiusPx),
          "circle-color": palette.paper,
          "circle-opacity": opacity(0.9),
          "circle-stroke-color": palette.accent,
          "circle-stroke-width": whenSelected(2.5, 0),
        },
      },
    ],
    labels: [
      {
        id: "unknowns-ring",
        type: "symbol",
        source: "unknowns",
        layout: {
          "icon-image": ["concat", "dotted/", ["get", "country"], `/${palette.id}`],
          "icon-size": sized(1),
          "icon-allow-overlap": true,
          "text-field": ["concat", "?", ["to-string", ["get", "count"]]],
          "text-font": semibold,
          "text-size": byZoom([8, 10], [10, 12]),
          "text-allow-overlap": true,
        },
        paint: {
          "text-color": ["match", ["get", "country"], "LA", palette.side.LA, palette.side.VN],
          "text-opacity": opacity(),
          "icon-opacity": opacity(),
        },
      },
    ],
  };
}

export const unknowns: MapLayer = {
  id: "unknowns",
  isSwitchable: true,
  sources: [
    {
      id: "unknowns",
      reads: ["arrangement"],
      features: ({ sites, arrangement }) =>
        sites.list.flatMap((site) => {
          const position = arrangement.get(site.ref);
          return site.kind === "unknown" && position
            ? [point(position, { ref: site.ref, country: site.country, count: site.places.length })]
            : [];
        }),
    },
  ],
  style,
  interactive: ["unknowns"],
  legend: [{ label: "unknown", sample: { type: "group" } }],
};
