import { expect, it } from "vitest";
import { spotAfterKey } from "../../../../client/views/coverage/gridKeys.ts";

const size = { rows: 30, columns: 5 };

it.each([
  ["ArrowDown", false, { row: 3, column: 2 }],
  ["ArrowUp", false, { row: 1, column: 2 }],
  ["ArrowLeft", false, { row: 2, column: 1 }],
  ["ArrowRight", false, { row: 2, column: 3 }],
  ["PageUp", false, { row: 0, column: 2 }],
  ["PageDown", false, { row: 12, column: 2 }],
  ["Home", false, { row: 2, column: 0 }],
  ["End", false, { row: 2, column: 4 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 29, column: 4 }],
  ["a", false, null],
])("leads by %s (with Ctrl: %s) to its cell and never out of the grid", (key, ctrlKey, expected) => {
  expect(spotAfterKey({ row: 2, column: 2 }, { key, ctrlKey }, size)).toEqual(expected);
});
