import { describe, expect, it } from "vitest";
import type { Provenance } from "#contract";
import {
  type Figure,
  groupsOf,
  isPreferred,
  measureOf,
  numberOf,
  scalesOf,
} from "../../../../client/views/indicators/groups.ts";

const provenance: Provenance = {
  source: {
    id: "src-a",
    url: "https://example.org/a",
    title: "Fictional page",
    publisher: null,
    published_on: null,
    licence: null,
    accessed_note: null,
  },
  certainty: "A",
  note: null,
  coord_source: null,
};

function figure(id: string, patch: Partial<Figure["properties"]>): Figure {
  const properties = {
    indicator: "border_length",
    value: "100",
    unit: "km",
    unit_vi: null,
    scope: "Thu – Somut",
    scope_vi: null,
    as_of: null,
    certainty: "A" as const,
    about_ids: [],
    provenance,
    ...patch,
  };
  return { type: "Feature", id, geometry: null, properties };
}

describe("figures in groups", () => {
  it("put the length and the markers first, then follow the code list", () => {
    const figures = ["pupils", "markers", "aid_value", "border_length"].map((indicator) =>
      figure(indicator, { indicator }),
    );
    const groups = groupsOf(figures, ["aid_value", "pupils"]);
    expect(groups.map(({ indicator }) => indicator)).toEqual([
      "border_length",
      "markers",
      "aid_value",
      "pupils",
    ]);
  });

  it.each([
    ["other numbers of one scope", { value: "120", unit: "km (over)" }, ["Thu – Somut"]],
    ["the same number", { value: "100" }, []],
    ["another scope", { value: "120", scope: "Thu" }, []],
    ["another unit", { value: "120", unit: "markers" }, []],
    ["words", { value: "17 small" }, []],
  ])("call it a disagreement, or not, beside %s", (_, other, disputed) => {
    const [group] = groupsOf([figure("a", {}), figure("b", other)], []);
    expect(group?.disputed.map(({ properties }) => properties.scope)).toEqual(disputed);
  });
});

describe("what is measured", () => {
  it.each([
    ["km", "km", null],
    ["km (over)", "km", "over"],
    ["km (nearly), 9 markers", "km", "nearly"],
    ["groups; 974 households", "groups", null],
  ])("of “%s” is %s, bound %s", (unit, expected, bound) => {
    expect(measureOf(figure("a", { unit }))).toEqual({ unit: expected, bound });
  });

  it("is no number where a list was published", () => {
    expect(numberOf(figure("a", { value: "1 large, 17 medium" }))).toBeNull();
    expect(numberOf(figure("a", { value: "157.422" }))).toBe(157.422);
  });
});

describe("a scale", () => {
  it("holds numbers of one unit and needs two of them", () => {
    const figures = [
      figure("a", { value: "70", scope: "Thu" }),
      figure("b", { value: "142" }),
      figure("c", { value: "157" }),
      figure("d", { value: "5", unit: "markers" }),
      figure("e", { value: "some" }),
    ];
    const scales = scalesOf(figures);
    expect(scales.map(({ unit, max }) => [unit, max])).toEqual([["km", 157]]);
    expect(scales[0]?.scopes.map((scope) => scope.figures.map(({ id }) => id))).toEqual([["b", "c"], ["a"]]);
  });
});

it.each([
  ["Preferred figure; undated page.", true],
  ["Odd one out.", false],
  [null, false],
])("marks a figure as preferred by its note alone: %s", (note, expected) => {
  expect(isPreferred(figure("a", { provenance: { ...provenance, note } }))).toBe(expected);
});
