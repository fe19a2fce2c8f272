import { expect, it } from "vitest";
import { termState } from "../../../client/panels/details/paperTerm.ts";

it.each([
  ["2018", "2023", "2023-12-31", "running"],
  ["2018", "2023", "2024-01-01", "over"],
  ["2019", "2029", "2026-11-23", "running"],
  ["2018", "2023", "2017-12-31", "to_come"],
  [null, "2025-06", "2025-06-30", "running"],
  [null, "2025-06", "2025-07-01", "over"],
  ["2014", null, "2026-01-01", "not_stated"],
] as const)("a term from %s to %s is, on %s, %s", (term_from, term_to, today, state) => {
  expect(termState({ term_from, term_to }, today)).toBe(state);
});
