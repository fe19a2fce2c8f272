// The operator's relief: shaded slopes, and contours that the page cuts from the same heights.
import type {
  LayerSpecification,
  RasterDEMSourceSpecification,
  VectorSourceSpecification,
} from "maplibre-gl";
import type { ReliefArchive } from "#contract";
import { byZoom, regular } from "../expressions.ts";
import type { GroundLayerId, LayerStyle, Look, MapLayer } from "../layer.ts";
import { groundColours } from "./colours.ts";
import { contourZooms } from "./contours.ts";

export function relief(archives: readonly ReliefArchive[]): MapLayer<GroundLayerId> {
  const sources = archives.map((archive, index) => ({
    archive,
    index,
    heights: `relief-heights-${index}`,
    contours: `relief-contours-${index}`,
  }));
  return {
    id: "relief",
    isSwitchable: true,
    sources: [],
    archives: Object.fromEntries(
      sources.flatMap(({ heights, contours, archive, index }) => [
        [heights, heightSource(archive, `heights://${index}/{z}/{x}/{y}`)] as const,
        [contours, contourSource(archive, `contours://${index}/{z}/{x}/{y}`)] as const,
      ]),
    ),
    style: (look) => {
      const styles = sources.map(({ heights, contours }) => styleOf(heights, contours, look));
      return {
        land: styles.flatMap(({ land }) => land ?? []),
        ground: styles.flatMap(({ ground }) => ground ?? []),
      };
    },
    interactive: [],
    legend: [],
  };
}

function heightSource(archive: ReliefArchive, address: string): RasterDEMSourceSpecification {
  const { encoding, tile_size, minzoom, maxzoom, bbox } = archive;
  return {
    type: "raster-dem",
    tiles: [address],
    tileSize: tile_size,
    encoding,
    minzoom,
    maxzoom,
    bounds: [...bbox],
  };
}

function contourSource({ bbox }: ReliefArchive, address: string): VectorSourceSpecification {
  return { type: "vector", tiles: [address], ...contourZooms, bounds: [...bbox] };
}

function styleOf(heights: string, contours: string, { palette }: Look): LayerStyle {
  const colours = groundColours[palette.id];
  const of = { source: contours, "source-layer": "contours", minzoom: contourZooms.minzoom };
  const land: readonly LayerSpecification[] = [
    {
      id: `${heights}-shade`,
      type: "hillshade",
      source: heights,
      paint: {
        "hillshade-shadow-color": colours.shadow,
        "hillshade-highlight-color": colours.light,
        "hillshade-accent-color": colours.slope,
        "hillshade-exaggeration": byZoom([8, 0.5], [12, 0.35]),
      },
    },
    {
      id: `${contours}-lines`,
      type: "line",
      ...of,
      paint: {
        "line-color": colours.contour,
        "line-width": ["match", ["get", "level"], 1, 0.9, 0.5],
        "line-opacity": byZoom([9, 0.25], [12, 0.5]),
      },
    },
  ];
  const ground: readonly LayerSpecification[] = [
    {
      id: `${contours}-names`,
      type: "symbol",
      ...of,
      minzoom: 11,
      filter: [">", ["get", "level"], 0],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 160,
        "text-max-angle": 60,
        "text-field": ["concat", ["get", "ele"], ""],
        "text-font": regular,
        "text-size": 10,
      },
      paint: { "text-color": colours.contourName, "text-halo-color": palette.halo, "text-halo-width": 1.2 },
    },
  ];
  return { land, ground };
}
