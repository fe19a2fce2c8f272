// Places by kind, each at its display position; how exact that is shows in the fill.
import { type LayerStyle, type LegendLabel, type Look, type MapLayer, type Scene, point } from "../layer.ts";
import type { Feature } from "geojson";
import type { Site } from "./sites.ts";
import type { SymbolFill } from "../symbols.ts";
import { siteRadius } from "./arrangement.ts";
import { sizeAt } from "../size.ts";
import { fillOf } from "./fill.ts";
import { labelSizePx, style as siteStyle } from "./style.ts";
import { tiles, tileStyle } from "./tileStyle.ts";

/** Names stand clear of symbol and ring. */
const labelGapPx = 3;
/** Half the side of a symbol's image at its full size, in pixels. */
const imageHalfPx = 11;

function featureOf(site: Site, scene: Scene): Feature[] {
  const position = scene.arrangement.get(site.ref);
  const [place] = site.places;
  if (!position) return [];
  const radius = siteRadius(site, scene.zoom);
  const base = {
    ref: site.ref,
    site: site.kind,
    country: site.country ?? "both",
    count: site.places.length + site.units.length,
    tick: scene.ticks.has(site.ref),
    clearance: (radius + labelGapPx) / labelSizePx,
    margin: scene.ticks.has(site.ref) ? 0 : Math.max(0, radius - imageHalfPx * sizeAt(scene.zoom)),
  };
  if (site.kind === "unit" && site.unit) {
    const { name_vi, name_lo, name_en } = site.unit.properties;
    return [point(position, { ...base, symbol: "unit", fill: "light", name_vi, name_lo, name_en })];
  }
  if (site.kind === "crowd") return [point(position, { ...base, symbol: "crowd", fill: "light" })];
  if (site.kind !== "place" || !place) return [];
  const { kind, coord_precision, name_vi, name_lo, name_en } = place.properties;
  return [
    point(position, { ...base, symbol: kind, fill: fillOf[coord_precision], name_vi, name_lo, name_en }),
  ];
}

const kinds = ["village", "post", "gate", "marker", "commune_seat"] as const;
const fills = ["solid", "light", "hollow"] as const satisfies readonly SymbolFill[];

function style(look: Look): LayerStyle {
  const { ground, names = [], labels = [] } = tileStyle(look);
  const sites = siteStyle(look);
  return {
    ...sites,
    ...(ground && { ground }),
    names: [...names, ...(sites.names ?? [])],
    labels: [...labels, ...(sites.labels ?? [])],
  };
}

export const places: MapLayer = {
  id: "places",
  isSwitchable: true,
  sources: [
    {
      id: "places",
      reads: ["arrangement"],
      features: (scene) => scene.sites.list.flatMap((site) => featureOf(site, scene)),
    },
  ],
  tiles,
  style,
  interactive: ["places-dots", "places-tiles", "places"],
  legend: [
    ...kinds.map((kind) => ({
      label: kind satisfies LegendLabel,
      // A marker belongs to both sides.
      sample: {
        type: "symbol",
        symbol: kind,
        fill: "solid",
        country: kind === "marker" ? null : "VN",
      } as const,
    })),
    { label: "unit_point", sample: { type: "symbol", symbol: "unit", fill: "light", country: "VN" } },
    ...fills.map((fill) => ({
      label: fill satisfies LegendLabel,
      sample: { type: "symbol", symbol: "village", fill, country: "LA" } as const,
    })),
    { label: "crowd", sample: { type: "symbol", symbol: "crowd", fill: "light", country: "VN" } },
  ],
};
