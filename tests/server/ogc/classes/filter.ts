// OGC API – Features, Part 3, filters; and CQL2. What filters mean is proved at length in tests/server/cql2.
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { ask, type Classes, type ClassTests, idsOf } from "./asking.ts";

/** Filters of places, and what each finds in the fictional world. */
const asking =
  (
    cases: readonly (readonly [filter: string, ids: readonly string[]])[],
    language = "cql2-text",
  ): ClassTests =>
  (world) => {
    it.each(cases)("finds places by %s", async (filter, ids) => {
      const query = new URLSearchParams({ filter, "filter-lang": language });
      expect(idsOf(await ask(world(), `/collections/places/items?${query.toString()}`))).toEqual(ids);
    });
  };

export const filters: Classes = {
  "ogcapi-features-3/1.0/conf/filter": (world) => {
    it("declares the languages and the default", async () => {
      const { body } = await ask(world(), "/openapi.json");
      expect(body["components"].parameters["filter-lang"].schema).toMatchObject({
        enum: ["cql2-text", "cql2-json"],
        default: "cql2-text",
      });
    });

    it.each(["colour = 'red'", "kind =", "kind = 1", "((((", "kind = 'a' OR"])(
      "refuses %s",
      async (filter) => {
        const { status, body } = await ask(
          world(),
          `/collections/places/items?filter=${encodeURIComponent(filter)}`,
        );
        expect([status, body["parameter"]]).toEqual([400, "filter"]);
      },
    );

    it("reads geometries in the system that filter-crs names", async () => {
      const filter = "S_INTERSECTS(geometry, POINT(15.8 107.004))";
      const query = new URLSearchParams({
        filter,
        "filter-crs": "http://www.opengis.net/def/crs/EPSG/0/4326",
      });
      expect(idsOf(await ask(world(), `/collections/places/items?${query.toString()}`))).toEqual([
        "gate-thu",
      ]);
    });
  },

  "ogcapi-features-3/1.0/conf/features-filter": (world) => {
    it.each(collectionIds)("filters %s beside every other parameter", async (id) => {
      const whole = await ask(world(), `/collections/${id}/items`);
      const [first = ""] = idsOf(whole);
      const filter = encodeURIComponent(`id = '${first}'`);
      const found = await ask(world(), `/collections/${id}/items?filter=${filter}`);
      expect([idsOf(found), found.body["numberMatched"]]).toEqual([[first], 1]);
      expect(idsOf(await ask(world(), `/collections/${id}/items?filter=${filter}&id=other`))).toEqual([]);
    });
  },

  "cql2/1.0/conf/cql2-text": asking([["kind = 'gate'", ["gate-mo", "gate-thu"]]]),
  "cql2/1.0/conf/cql2-json": asking(
    [
      ['{"op":"=","args":[{"property":"kind"},"gate"]}', ["gate-mo", "gate-thu"]],
      [
        '{"op":"and","args":[{"op":"=","args":[{"property":"kind"},"gate"]},{"op":"not","args":[{"op":"=","args":[{"property":"country"},"LA"]}]}]}',
        ["gate-thu"],
      ],
    ],
    "cql2-json",
  ),
  "cql2/1.0/conf/basic-cql2": asking([
    ["kind = 'gate' AND country <> 'LA'", ["gate-thu"]],
    ["NOT (kind <> 'gate' OR country = 'LA')", ["gate-thu"]],
    ["is_twinned = TRUE AND kind = 'gate'", []],
    ["precision_m IS NULL", ["post-company-999", "v-vo-dinh"]],
  ]),
  "cql2/1.0/conf/advanced-comparison-operators": asking([
    ["name_vi LIKE 'Đồn%'", ["post-thu"]],
    ["precision_m BETWEEN 1000 AND 2500", ["seat-mo", "v-tuong-tuong"]],
    ["kind IN ('gate','castle')", ["gate-mo", "gate-thu"]],
  ]),
  "cql2/1.0/conf/case-insensitive-comparison": asking([["CASEI(name_vi) LIKE CASEI('đỒN%')", ["post-thu"]]]),
  "cql2/1.0/conf/accent-insensitive-comparison": asking([["ACCENTI(name_vi) LIKE '%Dac%'", ["v-dac-thu"]]]),
  "cql2/1.0/conf/basic-spatial-functions": asking([
    ["S_INTERSECTS(geometry, BBOX(106.9,15.7,107.0,15.9))", ["gate-mo", "marker-901", "v-tuong-tuong"]],
    ["S_INTERSECTS(geometry, POINT(107.004 15.8))", ["gate-thu"]],
  ]),
};
