import { expect, it } from "vitest";
import { type Deed, deedOf, mapKeys } from "../../../client/map/keys.ts";
import en from "../../../client/map/messages/en.json" with { type: "json" };
import lo from "../../../client/map/messages/lo.json" with { type: "json" };
import vi from "../../../client/map/messages/vi.json" with { type: "json" };

const press = (
  key: string,
  held: Partial<Record<"shiftKey" | "altKey" | "ctrlKey" | "metaKey", true>> = {},
  code = "",
) => ({
  key,
  code,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

it.each<[string, Deed | null, Deed | null]>([
  ["ArrowLeft", null, "left"],
  ["ArrowDown", null, "down"],
  ["Enter", "begin", "open"],
  [" ", "begin", "open"],
  ["Escape", null, "leave"],
  ["Home", "first", "first"],
  ["End", "last", "last"],
  ["PageDown", "next", "next"],
  ["?", "help", "help"],
  ["Tab", null, null],
  ["+", null, null],
])("reads %s before the walk as %s and during it as %s", (key, resting, walking) => {
  expect(deedOf(press(key), false)).toBe(resting);
  expect(deedOf(press(key), true)).toBe(walking);
});

it("walks at once by Shift and an arrow", () => {
  expect(deedOf(press("ArrowUp", { shiftKey: true }), false)).toBe("up");
});

it("knows the letters by where they stand: a Lao keyboard types no Latin ones", () => {
  expect(deedOf(press("ື", {}, "KeyN"), false)).toBe("next");
  expect(deedOf(press("p", {}, "KeyP"), false)).toBe("previous");
});

it.each(["altKey", "ctrlKey", "metaKey"] as const)("leaves keys with %s to the browser", (held) => {
  for (const key of ["ArrowLeft", "Enter", "Home", "n"])
    expect(deedOf(press(key, { [held]: true }, "KeyN"), true)).toBeNull();
});

it("tells every key in three languages, and tells of none twice", () => {
  const told = mapKeys.map(({ does }) => does);
  expect(new Set(told).size).toBe(told.length);
  for (const messages of [vi, lo, en]) expect(Object.keys(messages.keys).toSorted()).toEqual(told.toSorted());
});
