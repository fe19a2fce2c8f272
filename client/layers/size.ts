// Symbols and rings shrink as one goes farther, slower than the map itself does: what is free at a zoom step stays free within it.
import type { ExpressionSpecification } from "maplibre-gl";

const far = { zoom: 8.5, size: 0.6 };
const near = { zoom: 10, size: 1 };

/** The share of their full size at which symbols and rings are drawn at a zoom. */
export function sizeAt(zoom: number): number {
  const share = (zoom - far.zoom) / (near.zoom - far.zoom);
  return far.size + (near.size - far.size) * Math.max(0, Math.min(1, share));
}

/** A length in pixels, drawn at the size of the zoom. */
export function sized(pixels: ExpressionSpecification | number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], far.zoom, ["*", far.size, pixels], near.zoom, pixels];
}
