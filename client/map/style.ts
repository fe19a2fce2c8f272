// The whole style, put together from the registry of layers.
import type { FeatureCollection } from "geojson";
import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from "maplibre-gl";
import { layers, tileForms } from "../layers/index.ts";
import type { GroundLayerId, LayerStyle, Look, MapLayer, TileAddresses, TileForm } from "../layers/layer.ts";
import { zoomRange } from "./camera.ts";
import { withSharedProgram } from "./programs.ts";

const tiers = [
  "land",
  "waters",
  "ground",
  "marks",
  "names",
  "labels",
] as const satisfies readonly (keyof LayerStyle)[];

/** Style layers of the View's hidden layers are not shown; removing them would lose their place. */
export interface Wardrobe extends Look {
  readonly hidden: readonly string[];
  /** Refs whose names are always written. */
  readonly named: readonly string[];
  /** Layers of the operator's archives; they lie right above the lands. */
  readonly ground?: readonly MapLayer<GroundLayerId>[];
}

export const emptyCollection: FeatureCollection = { type: "FeatureCollection", features: [] };

/** At once: a frame is dear where the browser has no graphics card. */
const transition = { duration: 0, delay: 0 };

/** Land and nothing on it: what is seen until the facts have come. */
export function bareStyle(
  { palette }: Wardrobe,
  fontFaces: NonNullable<StyleSpecification["font-faces"]>,
): StyleSpecification {
  const paint = { "background-color": palette.land.VN };
  return {
    version: 8,
    "font-faces": fontFaces,
    transition,
    sources: {},
    layers: [{ id: "background", type: "background", paint }],
  };
}

/** The style of the map: every layer's grounds, then marks, names and labels; data by map source id. */
export function mapStyle(
  wardrobe: Wardrobe,
  fontFaces: NonNullable<StyleSpecification["font-faces"]>,
  data: ReadonlyMap<string, FeatureCollection>,
  /** Of those collections that are drawn from tiles. */
  addresses: TileAddresses = {},
): StyleSpecification {
  const sources = layers.flatMap((layer) => layer.sources);
  const tiled = tileForms.flatMap(({ id, collection }) => {
    const address = addresses[collection];
    return address === undefined ? [] : [[id, tileSource(address)] as const];
  });
  return {
    version: 8,
    "font-faces": fontFaces,
    transition,
    sources: Object.fromEntries([
      ...tiled,
      ...(wardrobe.ground ?? []).flatMap(({ archives = {} }) => Object.entries(archives)),
      ...sources.map(({ id, tolerance }) => [
        id,
        {
          type: "geojson" as const,
          data: data.get(id) ?? emptyCollection,
          promoteId: "ref",
          buffer: 64,
          ...(tolerance !== undefined && { tolerance }),
        },
      ]),
    ]),
    layers: styleLayers(
      wardrobe,
      data,
      tileForms.filter(({ collection }) => addresses[collection] === undefined),
    ),
  };
}

function tileSource(address: string): VectorSourceSpecification {
  return { type: "vector", tiles: [address], minzoom: 0, maxzoom: zoomRange.maxZoom, promoteId: "id" };
}

function styleLayers(
  wardrobe: Wardrobe,
  data: ReadonlyMap<string, FeatureCollection>,
  unused: readonly TileForm[],
): LayerSpecification[] {
  const isThere = (spec: LayerSpecification) =>
    !("source" in spec) || !unused.some(({ id }) => id === spec.source);
  const [lands, ...others] = layers;
  const drawn = lands ? [lands, ...(wardrobe.ground ?? []), ...others] : [];
  const styles = drawn.map((layer) => ({ layer, style: layer.style(wardrobe) }));
  // What has nothing to draw would still cost its clipping.
  const isDrawn = (spec: LayerSpecification) =>
    !("source" in spec) || typeof spec.source !== "string" || data.get(spec.source)?.features.length !== 0;
  // What leaves out a single style layer names it by its own id: paper has a graticule of its own.
  const isHidden = (...ids: readonly string[]) => ids.some((id) => wardrobe.hidden.includes(id));
  return tiers.flatMap((tier) =>
    styles.flatMap(({ layer, style }) =>
      (style[tier] ?? [])
        .filter(isThere)
        .map((spec) => dressed(spec, !isHidden(layer.id, spec.id) && isDrawn(spec), wardrobe.named)),
    ),
  );
}

function dressed(spec: LayerSpecification, isVisible: boolean, named: readonly string[]): LayerSpecification {
  const filter: FilterSpecification = ["in", ["get", "ref"], ["literal", [...named]]];
  return withSharedProgram({
    ...spec,
    layout: { ...spec.layout, visibility: isVisible ? "visible" : "none" },
    ...(spec.id === "places-focus-labels" && { filter }),
  });
}
