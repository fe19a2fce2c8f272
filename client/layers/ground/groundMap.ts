// The operator's basemap in the Protomaps schema (version 4, and 3 where kinds are named otherwise), drawn quietly. Its
// earth is not drawn, for the two lands keep their two colours; nor are its boundaries, for the border line is a fact.
import type { ExpressionSpecification, LayerSpecification, VectorSourceSpecification } from "maplibre-gl";
import type { BasemapArchive, Lang } from "#contract";
import { byZoom, regular } from "../expressions.ts";
import type { GroundLayerId, LayerStyle, Look, MapLayer } from "../layer.ts";
import { groundColours } from "./colours.ts";

export function groundMap(archives: readonly BasemapArchive[]): MapLayer<GroundLayerId> {
  const sources = archives.map((archive, index) => ({ id: `ground-map-${index}`, archive, index }));
  return {
    id: "ground-map",
    isSwitchable: true,
    sources: [],
    archives: Object.fromEntries(
      sources.map(({ id, archive, index }) => [id, sourceOf(archive, `basemap://${index}/{z}/{x}/{y}`)]),
    ),
    style: (look) => {
      const styles = sources.map(({ id, archive }) => styleOf(id, new Set(archive.layers), look));
      return {
        land: styles.flatMap(({ land }) => land ?? []),
        waters: styles.flatMap(({ waters }) => waters ?? []),
        ground: styles.flatMap(({ ground }) => ground ?? []),
      };
    },
    interactive: [],
    legend: [],
  };
}

function sourceOf({ minzoom, maxzoom, bbox }: BasemapArchive, address: string): VectorSourceSpecification {
  return { type: "vector", tiles: [address], minzoom, maxzoom, bounds: [...bbox] };
}

const kind: ExpressionSpecification = ["coalesce", ["get", "kind"], ["get", "pmap:kind"], ""];
const isKind = (...kinds: readonly string[]): ExpressionSpecification => [
  "in",
  kind,
  ["literal", [...kinds]],
];
const forests = ["forest", "wood", "nature_reserve", "national_park", "protected_area", "park", "scrub"];
const builtUp = ["residential", "urban_area", "industrial", "commercial", "aerodrome", "school", "hospital"];

/** @param held which layers of the schema the archive holds */
function styleOf(source: string, held: ReadonlySet<string>, look: Look): LayerStyle {
  const colours = groundColours[look.palette.id];
  const { water, waterLabel, halo } = look.palette;
  const from = (layer: string, specs: readonly DrawnLayer[]) =>
    held.has(layer)
      ? specs.map((spec) => ({ ...spec, id: `${source}-${spec.id}`, source, "source-layer": layer }))
      : [];
  const areas: readonly DrawnLayer[] = [
    { id: "forest", type: "fill", filter: isKind(...forests), paint: { "fill-color": colours.forest } },
    { id: "built", type: "fill", filter: isKind(...builtUp), paint: { "fill-color": colours.built } },
  ];
  return {
    land: [
      ...from(
        "landcover",
        areas.map((area) => ({ ...area, id: `cover-${area.id}`, maxzoom: 8 })),
      ),
      ...from("landuse", areas),
    ],
    waters: [
      ...from("water", [
        {
          id: "water",
          type: "fill",
          filter: ["==", ["geometry-type"], "Polygon"],
          paint: { "fill-color": water, "fill-opacity": 0.7 },
        },
        {
          id: "streams",
          type: "line",
          filter: ["==", ["geometry-type"], "LineString"],
          layout: { "line-join": "round", "line-cap": "round" },
          paint: {
            "line-color": water,
            "line-width": byZoom([8, 0.5], [11, 1], [14, 2.4]),
            "line-opacity": 0.7,
          },
        },
      ]),
      ...from("roads", roads(colours.road)),
    ],
    ground: [
      ...from("water", [
        {
          id: "water-names",
          type: "symbol",
          minzoom: 10,
          filter: ["==", ["geometry-type"], "LineString"],
          layout: { ...lettering(look.lang), "symbol-placement": "line", "text-size": 11 },
          paint: {
            "text-color": waterLabel,
            "text-halo-color": halo,
            "text-halo-width": 1,
            "text-opacity": 0.8,
          },
        },
      ]),
      ...from("places", [
        {
          id: "places",
          type: "symbol",
          filter: isKind("locality"),
          layout: {
            ...lettering(look.lang),
            "text-size": byZoom([8, 10], [13, 12]),
            "text-max-width": 8,
            "text-padding": 8,
            "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population_rank"], 0]],
          },
          paint: {
            "text-color": look.palette.town,
            "text-halo-color": halo,
            "text-halo-width": 1,
          },
        },
      ]),
    ],
  };
}

type DrawnLayer = {
  [Type in "fill" | "line" | "symbol"]: Omit<Extract<LayerSpecification, { type: Type }>, "source">;
}["fill" | "line" | "symbol"];

const roads = (colour: string): readonly DrawnLayer[] =>
  (
    [
      ["paths", 12, ["path", "other"], byZoom([12, 0.4], [14, 0.9])],
      ["minor-roads", 10, ["minor_road"], byZoom([10, 0.4], [14, 1.6])],
      ["major-roads", 7, ["major_road", "medium_road"], byZoom([7, 0.5], [10, 1], [14, 3])],
      ["highways", 5, ["highway"], byZoom([7, 0.8], [10, 1.6], [14, 4])],
    ] as const
  ).map(([id, minzoom, kinds, width]) => ({
    id,
    type: "line",
    minzoom,
    filter: isKind(...kinds),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      ...(id === "paths" && { "line-dasharray": [2, 1.6] }),
    },
  }));

const lettering = (lang: Lang) => ({ "text-field": nameIn[lang], "text-font": regular });

const name = (key: string): ExpressionSpecification => ["get", key];
/** The name on the spot, where its script is one that the reader reads. */
const localIf = (test: ExpressionSpecification): ExpressionSpecification => [
  "case",
  test,
  name("name"),
  name("name:en"),
];

/** As names are chosen everywhere: a Lao reader is served by Latin letters before the Vietnamese name. */
const nameIn: Readonly<Record<Lang, ExpressionSpecification>> = {
  vi: ["coalesce", name("name:vi"), localIf(["!", ["has", "script"]]), name("name"), ""],
  lo: ["coalesce", name("name:lo"), localIf(["==", name("script"), "Lao"]), name("name"), ""],
  en: ["coalesce", name("name:en"), name("name:vi"), name("name"), ""],
};
