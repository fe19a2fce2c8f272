// The tour: every step has words in three languages and a View of its own, and its card stands aside.
import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import type { View } from "../../../../client/state/useView.ts";
import { viewParsers } from "../../../../client/state/view.ts";
import en from "../../../../client/tools/help/tour/messages/en.json" with { type: "json" };
import lo from "../../../../client/tools/help/tour/messages/lo.json" with { type: "json" };
import vi from "../../../../client/tools/help/tour/messages/vi.json" with { type: "json" };
import { bestSpot, boxAt } from "../../../../client/tools/help/tour/spot.ts";
import { addressOf, isElsewhere, tourSteps } from "../../../../client/tools/help/tour/steps.ts";

const load = createLoader(viewParsers);
const viewAt = (address: string): View => load(new URL(address, "http://localhost"));

describe("the steps of the tour", () => {
  it.each([vi, lo, en])("have words in each language", ({ steps }) => {
    expect(new Set(Object.keys(steps))).toEqual(new Set(tourSteps.map(({ id }) => id)));
  });

  it.each(tourSteps.map(({ id }, index) => [id, index] as const))(
    "lead to a View that the address tells whole: %s",
    (_, index) => {
      const view = viewAt(addressOf(index, { lang: "lo", theme: "dark" }));
      expect([view.lang, view.theme, view.tour]).toEqual(["lo", "dark", index]);
      expect(isElsewhere(view, index)).toBe(false);
      expect(isElsewhere({ ...view, lang: "en", theme: null, tool: "share" }, index)).toBe(false);
    },
  );

  it("know when the reader goes elsewhere", () => {
    const view = viewAt(addressOf(0, { lang: "vi", theme: null }));
    expect(isElsewhere({ ...view, view: "table" }, 0)).toBe(true);
    expect(isElsewhere({ ...view, unit: null }, 0)).toBe(true);
  });
});

describe("the card of the tour", () => {
  const card = { width: 344, height: 220 };
  const desk = { width: 1440, height: 900, head: 48, foot: 0, margin: 12 };
  const phone = { width: 390, height: 844, head: 52, foot: 52, margin: 12 };
  it.each([
    ["the list beside the map", { left: 360, top: 48, width: 680, height: 650 }, desk, "bottom-start"],
    ["a record at the right", { left: 1040, top: 48, width: 400, height: 852 }, desk, "bottom-start"],
    ["a list at the left", { left: 0, top: 48, width: 360, height: 852 }, desk, "bottom-end"],
    ["the sheet of a phone", { left: 0, top: 420, width: 390, height: 372 }, phone, "top-start"],
    ["the head of a phone", { left: 340, top: 4, width: 44, height: 44 }, phone, "bottom-start"],
    ["nothing yet", null, phone, "bottom-start"],
  ] as const)("stands off %s", (_, shown, room, expected) => {
    const onPhone = { ...card, width: Math.min(card.width, room.width - 24) };
    expect(bestSpot(shown, onPhone, room)).toBe(expected);
  });

  it("stays in the window", () => {
    expect(boxAt("top-end", card, phone)).toEqual({ left: 34, top: 64, width: 344, height: 220 });
  });
});
