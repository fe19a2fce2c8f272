// Boxes, systems, times and orders of any shape: 200 or 400 with the parameter, never a failure of the server.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectionIds } from "#contract";
import { crsUris } from "../../../server/ogc/crs.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const number = fc.oneof(
  fc.constantFrom(
    "0",
    "1e308",
    "-1e308",
    "NaN",
    "90",
    "-90.1",
    "180",
    "181",
    "4.9e-324",
    "",
    "107.4",
    "1700000",
  ),
  fc.double().map(String),
);
const crs = fc.oneof(
  fc.constantFrom(...crsUris, "EPSG:5899", "EPSG:999999", "[EPSG:4678]"),
  fc.string({ maxLength: 20 }),
);
const instant = fc.oneof(
  fc.constantFrom("..", "", "0000-00-00", "9999-12-31T", "2024-02-30", "2024-01-01T25:99:99Z", "-2024-01-01"),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const names = fc.constantFrom("id", "-id", "kind", "+name_vi", "--id", "__proto__", "", "geometry", "limit");
const list = fc.array(names, { maxLength: 4 }).map((items) => items.join(","));

const parameters = fc.record(
  {
    bbox: fc.array(number, { minLength: 3, maxLength: 7 }).map((numbers) => numbers.join(",")),
    "bbox-crs": crs,
    crs,
    datetime: fc.array(instant, { minLength: 1, maxLength: 3 }).map((ends) => ends.join("/")),
    sortby: list,
    properties: list,
    skipGeometry: fc.constantFrom("true", "false", "1", ""),
    limit: number,
    offset: number,
  },
  { requiredKeys: [] },
);

it("answers whatever is asked, or says which parameter is wrong", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...collectionIds), parameters, async (id, asked) => {
      const query = new URLSearchParams(asked).toString();
      const response = await world.app.request(`/api/collections/${id}/items?${query}`);
      const body = (await response.json()) as { parameter?: string };
      const expected = response.status === 200 ? [undefined] : Object.keys(asked);
      expect([200, 400]).toContain(response.status);
      expect(expected).toContain(body.parameter);
    }),
    { numRuns: 4000 },
  );
  expect(world.reported).toEqual([]);
});
