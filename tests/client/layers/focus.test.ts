import { describe, expect, it } from "vitest";
import { focusOf } from "../../../client/layers/focus.ts";
import { lightOf } from "../../../client/map/lights.ts";
import { outOf } from "../../../client/map/useFacts.ts";
import { sceneOf, worldFacts } from "./scene.ts";

const facts = await worldFacts();
const { sites } = sceneOf(facts);

describe("what stands out together", () => {
  it.each([
    ["places/v-gia-dinh", ["twinnings/tw-gia-dinh", "places/v-tuong-tuong", "admin-units/vn-9001-2025"]],
    ["places/v-vo-dinh", ["unknown/la-9501", "twinnings/tw-vo-dinh", "admin-units/vn-9001"]],
    ["twinnings/tw-don", ["places/post-thu", "unknown/la-95"]],
    ["admin-units/vn-9003-2025", ["places/v-khong-doi", "admin-units/vn-9003"]],
    ["activities/act-01", ["places/gate-thu"]],
  ])("with %s", (ref, kin) => {
    expect([...focusOf(ref, facts, sites)]).toEqual(expect.arrayContaining([ref, ...kin]));
  });

  it("leaves the ties of others aside", () => {
    expect(focusOf("places/v-gia-dinh", facts, sites)).not.toContain("twinnings/tw-don");
  });
});

describe("the light of a feature", () => {
  const dark = {
    hovered: null,
    selected: null,
    hoveredFocus: null,
    selectedFocus: null,
    out: new Set<string>(),
    siteOf: (ref: string) => (ref === "places/hidden" ? "unknown/la-9501" : null),
  };

  it("dims the others, less while something is only pointed at", () => {
    const selected = { ...dark, selected: "places/a", selectedFocus: new Set(["places/a"]) };
    const pointed = { ...dark, hovered: "places/a", hoveredFocus: new Set(["places/a"]) };
    expect(lightOf("places/b", selected).dim).toBe(2);
    expect(lightOf("places/b", pointed).dim).toBe(1);
    expect(lightOf("places/a", selected)).toMatchObject({ dim: 0, selected: true });
    expect(lightOf("places/b", dark).dim).toBe(0);
  });

  it("marks the group of a selected place that has no point", () => {
    expect(lightOf("unknown/la-9501", { ...dark, selected: "places/hidden" }).selected).toBe(true);
  });

  it("sets aside what the filter leaves out, unless it is lit", () => {
    const out = { ...dark, out: new Set(["places/a"]) };
    expect(lightOf("places/a", out).out).toBe(true);
    expect(lightOf("places/a", { ...out, selectedFocus: new Set(["places/a"]) }).out).toBe(false);
  });
});

describe("what a Filter leaves aside", () => {
  const act = facts.activities.find(({ id }) => id === "act-01");
  const gate = sites.of.get("places/gate-thu")?.ref ?? "";

  it("is a place that it does not leave, unless one of the activities that it leaves was there", () => {
    expect(act?.properties.place_ids).toContain("gate-thu");
    expect(outOf(facts, sites, new Set(), new Set())).toContain(gate);
    expect(outOf(facts, sites, new Set(), new Set(["act-01"]))).not.toContain(gate);
    expect(outOf(facts, sites, new Set(["gate-thu"]), new Set())).not.toContain(gate);
  });
});
