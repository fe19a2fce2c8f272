// A stretch runs southwards: it begins before it ends, and a unit has one.
import { onRows, type Check } from "./check.ts";

export const checkStretches: Check = (tables) => {
  const seen = new Set<string>();
  return onRows("border_stretches", tables, ({ unit, km_from, km_to }) => {
    const isFirst = !seen.has(unit);
    seen.add(unit);
    return [
      ...(isFirst ? [] : [{ column: "unit", value: unit, expected: "one stretch for each unit" }]),
      ...(km_from < km_to
        ? []
        : [{ column: "km_to", value: String(km_to), expected: `more than km_from ${km_from}` }]),
    ];
  });
};
