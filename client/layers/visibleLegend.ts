// Which entries of the legend a picture needs: those of what is seen in it, and no others.
import { layers } from "./index.ts";
import type { LayerId, LegendEntry, LegendLabel } from "./layer.ts";
import { detailFromZoom } from "./activities/style.ts";
import { fillOf } from "./places/fill.ts";

/** One feature that is seen, and the style layer that draws it. */
export interface SeenFeature {
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Is the feature what the entry explains? */
type Shows = (feature: SeenFeature, zoom: number) => boolean;

const isAmong = (layers: readonly string[]): Shows => {
  const ids = new Set(layers);
  return ({ layer }) => ids.has(layer);
};
const isSite = isAmong(["places", "places-dots", "places-tiles"]);
const isRibbon = isAmong(["stretches", "stretches-district", "unit-areas"]);
const isLink = isAmong(["links", "links-dashed"]);

const symbol =
  (name: string): Shows =>
  (feature, zoom) =>
    isSite(feature, zoom) && (feature.properties["symbol"] ?? feature.properties["kind"]) === name;

/** How exact the position of one place is; groups and points that stand for a unit tell nothing of that. */
const filled =
  (fill: string): Shows =>
  (feature, zoom) => {
    if (!isSite(feature, zoom)) return false;
    const { site = "place", fill: drawn, coord_precision } = feature.properties;
    const precision = Object.entries(fillOf).find(([name]) => name === coord_precision)?.[1];
    return site === "place" && (drawn ?? precision) === fill;
  };

const ribbon =
  (country: string): Shows =>
  (feature, zoom) =>
    isRibbon(feature, zoom) && feature.properties["country"] === country;

const ring =
  (isOfBoth: boolean): Shows =>
  ({ layer, properties }) =>
    layer === "rings" && Number(properties["crossBorder"]) > 0 === isOfBoth;

const shows: Readonly<Record<LegendLabel, Shows>> = {
  border: isAmong(["line"]),
  river: isAmong(["rivers-named", "rivers-context"]),
  ribbon_vn: ribbon("VN"),
  ribbon_la: ribbon("LA"),
  village: symbol("village"),
  post: symbol("post"),
  gate: symbol("gate"),
  marker: symbol("marker"),
  commune_seat: symbol("commune_seat"),
  unit_point: symbol("unit"),
  solid: filled("solid"),
  light: filled("light"),
  hollow: filled("hollow"),
  crowd: symbol("crowd"),
  unknown: isAmong(["unknowns", "unknowns-ring"]),
  marker_estimated: isAmong(["markers", "markers-far"]),
  link_stated: ({ layer, properties }) => layer === "links" && properties["lost"] !== true,
  link_deduced: ({ layer, properties }) =>
    layer === "links-dashed" && properties["lost"] !== true && properties["part"] === "trunk",
  link_branch: (feature, zoom) => isLink(feature, zoom) && feature.properties["part"] === "branch",
  link_lost: (feature, zoom) => isLink(feature, zoom) && feature.properties["lost"] === true,
  link_count: isAmong(["links-count"]),
  band: isAmong(["bands", "band-numbers"]),
  ring_one_side: ring(false),
  ring_cross_border: ring(true),
  ring_undated: ({ layer, properties }, zoom) =>
    layer === "rings" && zoom >= detailFromZoom && Number(properties["undated"]) > 0,
  ring_filtered: isAmong(["rings-filtered"]),
  province: isAmong(["provinces"]),
  // Features know nothing of being selected; the ring of the selected place does.
  selected: isAmong(["precision"]),
  within: isAmong(["precision"]),
  located: isAmong(["located-target", "located-point"]),
};

/** The entries of one layer that are seen. */
export interface VisibleLayer {
  readonly id: LayerId;
  readonly entries: readonly LegendEntry[];
}

/** The legend of what is seen at a zoom, from the topmost layer down; a layer without entries is left out. */
export function visibleLegend(seen: readonly SeenFeature[], zoom: number): readonly VisibleLayer[] {
  return layers
    .map(({ id, legend }) => ({
      id,
      entries: legend.filter(({ label }) => seen.some((feature) => shows[label](feature, zoom))),
    }))
    .filter(({ entries }) => entries.length > 0)
    .toReversed();
}
