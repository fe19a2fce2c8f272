// How exact a position is shows in the fill of its symbol.
import type { CoordPrecision } from "#contract";
import type { SymbolFill } from "../symbols.ts";

export const fillOf: Readonly<Record<CoordPrecision, SymbolFill>> = {
  exact: "solid",
  village: "solid",
  commune: "light",
  estimated: "hollow",
  none: "light",
};
