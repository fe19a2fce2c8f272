// Places from vector tiles, once they are too many for one answer: dots from far, symbols and names from near. Their
// positions are the stated ones: nothing is moved for room, and names that find none wait for a nearer zoom.
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { byZoom, nameExpression, opacity, regular } from "../expressions.ts";
import type { LayerStyle, Look, TileForm } from "../layer.ts";
import { fillOf } from "./fill.ts";
import { haloPaint } from "./halo.ts";
import { labelSizePx } from "./style.ts";

/** More than so many do not come as one answer. */
const asGeoJsonUpTo = 4000;

export const tiles: TileForm = { id: "places-tiles", collection: "places", above: asGeoJsonUpTo };

/** From here on a place has its symbol, and a little later its name. */
const symbolsFromZoom = 11;
const namesFromZoom = 12;

/** Dots let through what lies under them: from far there are thousands. */
const dotStrength = 0.75;

const at = { source: tiles.id, "source-layer": tiles.collection };
/** The ends of ties stand among the sites: their links lead to where these are drawn. */
const isLoose: ExpressionSpecification = ["!=", ["get", "is_twinned"], true];

function fills(): ExpressionSpecification {
  const steps = Object.entries(fillOf).flat();
  return ["match", ["get", "coord_precision"], ...steps, "light"] as unknown as ExpressionSpecification;
}

function bySide(VN: string, LA: string, both: string): ExpressionSpecification {
  return ["match", ["get", "country"], "VN", VN, "LA", LA, both];
}

export function tileStyle({ palette, lang }: Look): Pick<LayerStyle, "ground" | "names" | "labels"> {
  const isSolid: ExpressionSpecification = ["==", fills(), "solid"];
  const side = bySide(palette.side.VN, palette.side.LA, palette.ink);
  const halo: CircleLayerSpecification = {
    id: "places-tiles-halo",
    type: "circle",
    ...at,
    filter: isLoose,
    paint: haloPaint(palette),
  };
  const dots: CircleLayerSpecification = {
    id: "places-dots",
    type: "circle",
    ...at,
    maxzoom: symbolsFromZoom,
    filter: isLoose,
    paint: {
      "circle-radius": byZoom([7, 0.7], [9, 1.1], [10, 1.8], [symbolsFromZoom, 4]),
      "circle-color": ["case", isSolid, side, palette.paper],
      "circle-opacity": opacity(dotStrength),
      "circle-stroke-color": side,
      "circle-stroke-width": ["case", isSolid, 0, 0.7],
      "circle-stroke-opacity": opacity(dotStrength),
    },
  };
  const symbols: SymbolLayerSpecification = {
    id: "places-tiles",
    type: "symbol",
    ...at,
    minzoom: symbolsFromZoom,
    filter: isLoose,
    layout: {
      "icon-image": [
        "concat",
        ["get", "kind"],
        "/",
        fills(),
        "/",
        bySide("VN", "LA", "both"),
        `/${palette.id}`,
      ],
      "icon-size": 0.85,
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": opacity() },
  };
  const names: SymbolLayerSpecification = {
    id: "places-tiles-names",
    type: "symbol",
    ...at,
    minzoom: namesFromZoom,
    filter: isLoose,
    layout: {
      "text-field": nameExpression(lang),
      "text-font": regular,
      "text-size": labelSizePx,
      "text-max-width": 7.5,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.9,
      "text-padding": 2,
    },
    paint: {
      "text-color": palette.ink,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
      "text-opacity": opacity(),
    },
  };
  return { ground: [halo, dots], names: [names], labels: [symbols] };
}
