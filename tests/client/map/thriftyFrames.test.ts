// The outlines that clip lines and areas to their tiles are drawn once for map sources of the same tiles.
import { describe, expect, it } from "vitest";
import { drawThriftily, type Frame, shareMasks } from "../../../client/map/thriftyFrames.ts";

type Masked = Parameters<Frame["renderTileClippingMasks"]>;

/** A frame that behaves as the library's: it draws for each new source, and forgets it when told to. */
function frameOf() {
  const drawn: string[] = [];
  const frame = {
    currentStencilSource: undefined as string | undefined,
    renderTileClippingMasks(...[layer, tiles]: Masked) {
      if (this.currentStencilSource === layer.source) return;
      this.currentStencilSource = layer.source;
      drawn.push(`${layer.source}: ${tiles.map(({ key }) => key).join(" ")}`);
    },
  };
  shareMasks(frame as unknown as Frame);
  const draw = (source: string, keys: readonly string[], isClipped = true) =>
    frame.renderTileClippingMasks(
      { source, isTileClipped: () => isClipped } as unknown as Masked[0],
      keys.map((key) => ({ key })) as unknown as Masked[1],
    );
  return { frame, drawn, draw };
}

describe("outlines of tiles", () => {
  it("are drawn once for sources of the same tiles", () => {
    const { draw, drawn } = frameOf();
    for (const source of ["land", "line", "links", "land"]) draw(source, ["a", "b"]);
    expect(drawn).toEqual(["land: a b"]);
  });

  it("are drawn anew for other tiles, and again when those come back", () => {
    const { draw, drawn } = frameOf();
    draw("land", ["a", "b"]);
    draw("line", ["a"]);
    draw("links", ["a", "b"]);
    draw("land", ["a", "b"]);
    expect(drawn).toEqual(["land: a b", "line: a", "links: a b"]);
  });

  it("are drawn anew when something else was drawn over them", () => {
    const { frame, draw, drawn } = frameOf();
    draw("land", ["a"]);
    frame.currentStencilSource = undefined;
    draw("line", ["a"]);
    expect(drawn).toEqual(["land: a", "line: a"]);
  });

  it("are not drawn for what is not clipped, nor where there are no tiles", () => {
    const { draw, drawn } = frameOf();
    draw("places", ["a"], false);
    draw("line", []);
    expect(drawn).toEqual([]);
  });
});

it("takes the sky away and leaves everything else as the library draws it", () => {
  const fill = () => undefined;
  const painter = { drawFunctions: { sky: () => expect.unreachable(), fill } };
  drawThriftily(painter as unknown as Parameters<typeof drawThriftily>[0]);
  expect(painter.drawFunctions.fill).toBe(fill);
  const frame = { renderTileClippingMasks: () => undefined };
  (painter.drawFunctions.sky as unknown as (mesh: null, frame: object) => void)(null, frame);
});
