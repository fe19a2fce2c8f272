// What became of a unit: it ended, and its successors began on the day after. A parent existed while its child did.
import { onRows, type Check, type Finding } from "./check.ts";
import type { RowOf } from "../tables.ts";

export const checkSuccessions: Check = (tables) => {
  const units = new Map(tables.admin_units.map(({ record }) => [record.id, record]));
  return onRows("admin_units", tables, (unit) => [
    ...judgeSuccessors(unit, units),
    ...judgeParent(unit, units),
  ]);
};

type Units = ReadonlyMap<string, RowOf<"admin_units">>;

function judgeSuccessors(unit: RowOf<"admin_units">, units: Units): Finding[] {
  if (unit.succeeded_by.length > 0 && unit.valid_to === null) {
    return [{ column: "valid_to", value: "", expected: "its last day, since it has successors" }];
  }
  return unit.succeeded_by.flatMap((id) => {
    const successor = units.get(id);
    if (successor === undefined || unit.valid_to === null) return [];
    if (successor.valid_from === dayAfter(unit.valid_to)) return [];
    return [
      { column: "succeeded_by", value: id, expected: `a unit whose first day is ${dayAfter(unit.valid_to)}` },
    ];
  });
}

function judgeParent(unit: RowOf<"admin_units">, units: Units): Finding[] {
  const parent = unit.parent === null ? undefined : units.get(unit.parent);
  if (parent === undefined) return [];
  const isWithin =
    (parent.valid_from ?? "") <= (unit.valid_from ?? "") &&
    (unit.valid_to ?? "9999") <= (parent.valid_to ?? "9999");
  if (isWithin && parent.country === unit.country) return [];
  return [
    {
      column: "parent",
      value: parent.id,
      expected: "a unit of the same country that existed as long as this one",
    },
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
