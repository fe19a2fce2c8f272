import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closureAmong, locatedOf, noneKey, severalKey, UnitRule, UnitVintage } from "#contract";
import { plainCells } from "../server/statistics/plain.ts";
import { buildWorld } from "../fixtures/world.ts";

const world = await buildWorld();
const units = world.features["admin-units"];
const { activities, places } = world.features;

/** The rule as a client makes it: of the lean units and places alone. */
const rule = new UnitRule(
  new Map(units.map(({ id, properties }) => [id, properties])),
  new Map(places.map(({ id, properties }) => [id, properties])),
  closureAmong(units.map(({ id, properties }) => ({ ...properties, id }))),
);

/** Where each activity is counted once: its only unit, or several, or none. */
function ownKeys(ids: readonly string[], vintage: UnitVintage): readonly string[] {
  return activities
    .filter(({ id }) => ids.includes(id))
    .map(({ properties }) => new Set(rule[vintage](locatedOf(properties))))
    .map((keys) => (keys.size > 1 ? severalKey : ([...keys][0] ?? noneKey)));
}

const countOf = (keys: readonly string[], key: string) => keys.filter((one) => one === key).length;

describe("the units an activity is counted under", () => {
  it.each(UnitVintage.options)("are those that statistics count by: %s", (vintage) => {
    const ids = activities.map(({ id }) => id);
    const keys = ownKeys(ids, vintage);
    const query = { measure: "activities", by: "unit", by2: null, vintage, filter: {} } as const;
    const counted = plainCells(world, query).filter((cell) => cell.activities > 0);
    expect(counted).not.toEqual([]);
    for (const cell of counted)
      expect([cell.key, countOf(keys, cell.key)]).toEqual([cell.key, cell.activities]);
    expect(new Set(keys)).toEqual(new Set(counted.map(({ key }) => key)));
  });

  it("hold every activity once in either vintage, whatever a filter leaves", () => {
    fc.assert(
      fc.property(fc.subarray(activities.map(({ id }) => id)), (ids) => {
        for (const vintage of UnitVintage.options) expect(ownKeys(ids, vintage)).toHaveLength(ids.length);
      }),
    );
  });

  it("exist today, or say that the former unit cannot be carried one way", () => {
    for (const { properties } of activities) {
      for (const key of rule.today(locatedOf(properties))) {
        expect(key.startsWith("~split:") || rule.all.get(key)?.valid_to === null).toBe(true);
      }
    }
  });
});
