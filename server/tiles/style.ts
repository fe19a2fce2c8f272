// A MapLibre style over the tiles, for MapLibre, QGIS and others: one source, no fonts and no images of its own.
// It is as honest as the page: solid is known, light is somewhere in the commune, hollow is estimated, dashed is deduced;
// what has no position is in no tile.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type CollectionId, type Lang, nameFallback } from "#contract";
import { palette } from "./palette.ts";
import { centreOf, tileJsonOf, type TilesetSubject } from "./tileset.ts";

const source = "portal";
const startZoom = 8.5;

/** @param labels in which language names are written; null for none: what draws no text needs no glyphs */
export function styleOf(subject: TilesetSubject, labels: Lang | null): StyleSpecification {
  const { tiles, minzoom, maxzoom, bounds, attribution } = tileJsonOf(subject);
  const drawn = [...layers, ...(labels ? namesIn(labels) : [])].filter((layer) =>
    subject.layers.some((id) => id === layer["source-layer"]),
  );
  return {
    version: 8,
    name: "Quảng Nam – Sê Koong",
    ...(subject.bbox && { center: [...centreOf(subject.bbox)], zoom: startZoom }),
    sources: {
      [source]: {
        type: "vector",
        tiles,
        minzoom,
        maxzoom,
        attribution,
        ...(bounds && { bounds: [...bounds] }),
      },
    },
    layers: [
      { id: "background", type: "background", paint: { "background-color": palette.paper } },
      ...drawn,
    ],
  };
}

type DrawnLayer = Exclude<LayerSpecification, { type: "background" }> & { "source-layer"?: string };

/** One colour for each side; what stands on the line itself takes ink. */
const bySide = ({ VN, LA }: { readonly VN: string; readonly LA: string }, both: string = palette.ink) =>
  ["match", ["get", "country"], "VN", VN, "LA", LA, both] as ExpressionSpecification;

const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]) =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;

const isKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];
const isPrecision = (...codes: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "coord_precision"],
  ["literal", [...codes]],
];
/** What has ended is not drawn over what followed it. */
const isInForce: ExpressionSpecification = ["!", ["has", "valid_to"]];
const isStated: ExpressionSpecification = ["==", ["get", "certainty"], "A"];

const of = (collection: CollectionId) => ({ source, "source-layer": collection });
const round = { "line-join": "round", "line-cap": "round" } as const;

const layers: readonly DrawnLayer[] = [
  {
    id: "land",
    type: "fill",
    ...of("border"),
    filter: isKind("land"),
    paint: { "fill-color": bySide(palette.land), "fill-antialias": false },
  },
  {
    id: "rivers",
    type: "line",
    ...of("border"),
    filter: isKind("river"),
    layout: round,
    paint: { "line-color": palette.water, "line-width": byZoom([8, 0.8], [10, 1.6], [13, 3]) },
  },
  {
    id: "unit-edges",
    type: "line",
    ...of("admin-units"),
    filter: ["all", ["==", ["geometry-type"], "Polygon"], isInForce],
    paint: { "line-color": bySide(palette.side), "line-width": 0.8, "line-opacity": 0.5 },
  },
  ...(["VN", "LA"] as const).map(
    (country): DrawnLayer => ({
      id: `stretches-${country.toLowerCase()}`,
      type: "line",
      ...of("border"),
      filter: ["all", isKind("stretch"), ["==", ["get", "country"], country], isInForce],
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.side[country],
        "line-width": byZoom([8, 2], [13, 5]),
        // The line runs south, so Laos lies to its right.
        "line-offset": byZoom([8, country === "LA" ? 2.5 : -2.5], [13, country === "LA" ? 5 : -5]),
        "line-opacity": 0.35,
      },
    }),
  ),
  {
    id: "line-casing",
    type: "line",
    ...of("border"),
    filter: isKind("line"),
    layout: round,
    paint: { "line-color": palette.lineCasing, "line-width": byZoom([8, 3], [13, 5.5]) },
  },
  {
    id: "line",
    type: "line",
    ...of("border"),
    filter: isKind("line"),
    layout: round,
    paint: { "line-color": palette.line, "line-width": byZoom([8, 1.3], [10, 1.9], [13, 2.8]) },
  },
  {
    id: "towns",
    type: "circle",
    ...of("border"),
    filter: isKind("town"),
    paint: { "circle-radius": 2, "circle-color": palette.town, "circle-opacity": 0.7 },
  },
  ...[true, false].map(
    (stated): DrawnLayer => ({
      id: stated ? "twinnings" : "twinnings-deduced",
      type: "line",
      ...of("twinnings"),
      filter: stated ? isStated : ["!", isStated],
      paint: {
        "line-color": ["case", ["==", ["get", "lost_vn_side"], true], palette.lost, palette.twinning],
        "line-width": 1.4,
        "line-opacity": 0.8,
        ...(!stated && { "line-dasharray": [3.2, 2.2] }),
      },
    }),
  ),
  {
    id: "markers-estimated",
    type: "circle",
    ...of("border"),
    filter: isKind("marker"),
    minzoom: 9,
    paint: {
      "circle-radius": byZoom([9, 1.6], [13, 3]),
      "circle-color": palette.paper,
      "circle-stroke-color": palette.ink,
      "circle-stroke-width": 1,
    },
  },
  {
    id: "units",
    type: "circle",
    ...of("admin-units"),
    filter: ["all", ["==", ["geometry-type"], "Point"], isInForce],
    paint: {
      "circle-radius": byZoom([8, 2], [12, 4]),
      "circle-color": palette.paper,
      "circle-stroke-color": bySide(palette.side),
      "circle-stroke-width": 1,
      "circle-stroke-opacity": 0.6,
    },
  },
  {
    id: "activities",
    type: "circle",
    ...of("activities"),
    paint: {
      "circle-radius": byZoom([8, 5], [12, 9]),
      "circle-color": palette.activity,
      "circle-opacity": 0.02,
      "circle-stroke-color": palette.activity,
      "circle-stroke-width": 1,
      "circle-stroke-opacity": 0.5,
    },
  },
  ...(
    [
      ["places", isPrecision("exact", "village"), bySide(palette.side), palette.paper, 1],
      [
        "places-in-commune",
        isPrecision("commune"),
        bySide(palette.symbolLight, palette.paper),
        bySide(palette.side),
        1.4,
      ],
      ["places-estimated", isPrecision("estimated"), palette.paper, bySide(palette.side), 1.8],
    ] as const
  ).map(
    ([id, filter, fill, stroke, width]): DrawnLayer => ({
      id,
      type: "circle",
      ...of("places"),
      filter,
      paint: {
        "circle-radius": byZoom([8, 2.6], [10, 4], [13, 6]),
        "circle-color": fill,
        "circle-stroke-color": stroke,
        "circle-stroke-width": width,
      },
    }),
  ),
];

/** Names of places and towns; they need fonts, which the reader of the style brings. */
function namesIn(lang: Lang): readonly DrawnLayer[] {
  const keys = nameFallback[lang].map((key): ExpressionSpecification => ["get", key]);
  const name: ExpressionSpecification = ["coalesce", ...keys, ""];
  const label = (id: string, collection: CollectionId, minzoom: number): DrawnLayer => ({
    id,
    type: "symbol",
    ...of(collection),
    minzoom,
    ...(collection === "border" && { filter: isKind("town") }),
    layout: {
      "text-field": name,
      "text-size": 12,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.8,
      "text-max-width": 8,
    },
    paint: {
      "text-color": collection === "border" ? palette.town : palette.ink,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
    },
  });
  return [label("town-names", "border", 8), label("place-names", "places", 9.5)];
}
