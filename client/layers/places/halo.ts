// The light around a place that is hovered, selected, or kin to what is.
import type { CircleLayerSpecification } from "maplibre-gl";
import { whenLit, whenSelected } from "../expressions.ts";
import type { Palette } from "../palette.ts";
import { sized } from "../size.ts";

export function haloPaint(palette: Palette): NonNullable<CircleLayerSpecification["paint"]> {
  return {
    "circle-radius": sized(13),
    "circle-color": whenSelected(palette.accent, palette.ink),
    "circle-opacity": whenLit(0.16, 0),
    "circle-stroke-color": whenSelected(palette.accent, palette.ink),
    "circle-stroke-width": whenSelected(2.5, 1),
    "circle-stroke-opacity": whenLit(1, 0),
  };
}
