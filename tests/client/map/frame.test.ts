import { describe, expect, it } from "vitest";
import { ticks } from "../../../client/layers/basemap/graticule.ts";
import { groundCircle } from "../../../client/layers/selection/index.ts";
import { formatDegrees } from "../../../client/map/Frame.tsx";
import { scaleAt } from "../../../client/map/ScaleBar.tsx";

describe("the frame of the map", () => {
  it.each([
    [107.166_666_67, "107°10′"],
    [15.5, "15°30′"],
    [16, "16°00′"],
  ])("writes %d as %s", (degrees, words) => {
    expect(formatDegrees(degrees)).toBe(words);
  });

  it("has a line every ten minutes", () => {
    expect(ticks(107.05, 107.4).map(formatDegrees)).toEqual(["107°10′", "107°20′"]);
  });

  it("scales by the longest round length that fits", () => {
    expect(scaleAt(10, 15.7).km).toBe(5);
    const { km, px } = scaleAt(12, 0);
    expect(px).toBe(Math.round((km * 1000) / (78271.51696 / 2 ** 12)));
  });
});

describe("the ring of a stated precision", () => {
  it("lies at its radius around the point, on the ground", () => {
    const [east] = groundCircle([107, 15], 5000);
    const km = ((east?.[0] ?? 0) - 107) * 111.195 * Math.cos((15 * Math.PI) / 180);
    expect(km).toBeCloseTo(5, 3);
  });
});
