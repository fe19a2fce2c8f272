import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type At, formatAt, parseAt } from "../../../../client/state/at.ts";

describe("a spot in the address", () => {
  it.each([
    ["717", { of: "marker", number: 717, offset_m: 0 }],
    ["717+300", { of: "marker", number: 717, offset_m: 300 }],
    ["717 300", { of: "marker", number: 717, offset_m: 300 }],
    ["717-1200", { of: "marker", number: 717, offset_m: -1200 }],
    ["km63.4", { of: "km", km: 63.4 }],
  ])("reads %s", (text, at) => {
    expect(parseAt(text)).toEqual(at);
  });

  it.each(["", "mốc 717", "717+", "717+300+2", "km", "km-3", "717.5", "99999", "km1e9", "717+\u0000"])(
    "drops %j",
    (text) => {
      expect(parseAt(text)).toBeNull();
    },
  );

  it("reads back what it writes", () => {
    const spots: fc.Arbitrary<At> = fc.oneof(
      fc.record({
        of: fc.constant("marker" as const),
        number: fc.integer({ min: 0, max: 9999 }),
        offset_m: fc.integer({ min: -99_999, max: 99_999 }),
      }),
      fc.record({
        of: fc.constant("km" as const),
        km: fc.integer({ min: 0, max: 999_999 }).map((metres) => metres / 1000),
      }),
    );
    fc.assert(
      fc.property(spots, (at) => {
        expect(parseAt(formatAt(at))).toEqual(at);
      }),
    );
  });
});
