// Activities as rings around the sites where they were held, sized by their number under the Filter.
import { semibold } from "../expressions.ts";
import { type LayerStyle, type Look, type MapLayer, point, type Scene } from "../layer.ts";
import { sized } from "../size.ts";
import { rings } from "./features.ts";
import { looseRings } from "./loose.ts";
import { style as ringStyle } from "./style.ts";
import { nameExpression, opacity, whenSelected } from "../expressions.ts";
import { isValidOn } from "#contract";

/** The badge of each province, named by the province of the day that the border belongs to. */
function badges({ facts, arrangement, sites, day }: Scene) {
  const border = new Set(
    facts.units.flatMap(({ properties }) => (properties.is_border ? properties.parent : [])),
  );
  const isParent = (id: string) =>
    border.has(id) || facts.units.some((unit) => border.has(unit.id) && unit.properties.parent === id);
  return sites.list.flatMap((site) => {
    const position = arrangement.get(site.ref);
    const province = facts.units.find(
      ({ id, properties }) =>
        properties.level === "province" &&
        properties.country === site.country &&
        isValidOn(properties, day) &&
        isParent(id),
    );
    if (site.kind !== "province" || !position || !province) return [];
    const { country, name_vi, name_lo, name_en } = province.properties;
    return [point(position, { ref: site.ref, country, name_vi, name_lo, name_en })];
  });
}

function style(look: Look): LayerStyle {
  const { palette, lang } = look;
  const { marks = [], labels = [] } = ringStyle(look);
  return {
    marks: [
      ...marks,
      {
        id: "provinces",
        type: "circle",
        source: "provinces",
        paint: {
          "circle-radius": sized(5),
          "circle-color": ["match", ["get", "country"], "LA", palette.side.LA, palette.side.VN],
          "circle-opacity": opacity(),
          "circle-stroke-color": whenSelected(palette.accent, palette.paper),
          "circle-stroke-width": 2,
        },
      },
    ],
    labels: [
      {
        id: "provinces-names",
        type: "symbol",
        source: "provinces",
        layout: {
          "text-field": nameExpression(lang),
          "text-font": semibold,
          "text-size": 13,
          "text-anchor": "top",
          "text-offset": [0, 2.3],
          "text-allow-overlap": true,
          "text-max-width": 12,
        },
        paint: {
          "text-color": ["match", ["get", "country"], "LA", palette.side.LA, palette.side.VN],
          "text-halo-color": palette.halo,
          "text-halo-width": 1.6,
          "text-opacity": opacity(),
        },
      },
      ...labels,
    ],
  };
}

export const activities: MapLayer = {
  id: "activities",
  isSwitchable: true,
  sources: [
    {
      id: "rings",
      reads: ["arrangement", "matched", "tiles"],
      features: (scene) => [...rings(scene), ...looseRings(scene)],
    },
    { id: "provinces", reads: ["arrangement", "day"], features: badges },
  ],
  style,
  interactive: ["rings", "provinces"],
  legend: [
    { label: "ring_one_side", sample: { type: "ring", ring: "one_side" } },
    { label: "ring_cross_border", sample: { type: "ring", ring: "cross_border" } },
    { label: "ring_undated", sample: { type: "ring", ring: "undated" } },
    { label: "ring_filtered", sample: { type: "ring", ring: "filtered" } },
    { label: "province", sample: { type: "ring", ring: "province" } },
  ],
};
