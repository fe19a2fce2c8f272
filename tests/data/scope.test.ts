import { describe, expect, it } from "vitest";
import { scopeOf } from "../../data/ingest/scope.ts";

describe("the scope of an activity", () => {
  it.each([
    ["places of both sides", { countries: ["VN", "LA"], bodies: [] }, "cross_border"],
    ["a Lao unit and a Vietnamese organiser", { countries: ["LA"], bodies: ["Đồn Thử Một"] }, "cross_border"],
    [
      "a Vietnamese unit and a Lao guest",
      { countries: ["VN"], bodies: ["Lãnh đạo tỉnh Sê Kông"] },
      "cross_border",
    ],
    ["one body that stands for both", { countries: [], bodies: ["Công an hai tỉnh"] }, "cross_border"],
    ["a Vietnamese post and a marker", { countries: ["VN", "VN/LA"], bodies: ["Đồn Thử Một"] }, "vn_side"],
    ["a marker alone", { countries: ["VN/LA"], bodies: [] }, "vn_side"],
    [
      "provinces beside Laos, which are Vietnamese",
      { countries: ["VN"], bodies: ["10 tỉnh giáp Lào"] },
      "vn_side",
    ],
    [
      "the friendship association of a Vietnamese province",
      { countries: ["VN"], bodies: ["Hội hữu nghị Việt - Lào tỉnh"] },
      "vn_side",
    ],
    ["a Lao district and nobody from Việt Nam", { countries: ["LA"], bodies: ["Dân bản Lào"] }, "la_side"],
  ] as const)("for %s", (_, named, scope) => {
    expect(scopeOf(named)).toBe(scope);
  });
});
