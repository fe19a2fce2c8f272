// What a frame need not draw. Without a graphics card each pass over the whole canvas costs some milliseconds, and the library
// makes a dozen of them that leave no trace: a sky above a map that never tilts, and the tiles' outlines anew for each map source.
import type { Map as MapLibreMap } from "maplibre-gl";

type Painter = MapLibreMap["painter"];
type Draw = Painter["drawFunctions"];
/** One frame as the library draws it. */
export type Frame = Parameters<Draw["sky"]>[1];
type Masks = Frame["renderTileClippingMasks"];

/** The same pictures by fewer passes. */
export function drawThriftily(painter: Painter): void {
  // The sky comes first in each frame, and is nothing but transparent.
  painter.drawFunctions = { ...painter.drawFunctions, sky: (_mesh, frame) => shareMasks(frame) };
}

/** The outlines of tiles, to which lines and areas are clipped, stay for the next map source where its tiles are the same. */
export function shareMasks(frame: Frame): void {
  const draw: Masks = frame.renderTileClippingMasks.bind(frame);
  let drawn = "";
  frame.renderTileClippingMasks = (layer, tiles) => {
    if (!layer.isTileClipped() || !tiles?.length) return;
    const wanted = tiles.map(({ key }) => key).join();
    // The library forgets its source when something else was drawn over the outlines.
    if (wanted === drawn && frame["currentStencilSource"] !== undefined) return;
    drawn = wanted;
    draw(layer, tiles);
  };
}
