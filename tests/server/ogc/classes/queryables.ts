// OGC API – Features, Part 3: what a filter may name, and equality parameters.
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { ask, type Classes, follow, idsOf, linksOf } from "./asking.ts";

export const queryables: Classes = {
  "ogcapi-features-3/1.0/conf/queryables": (world) => {
    it.each(collectionIds)("gives the queryables of %s under each name that clients know", async (id) => {
      const collection = await ask(world(), `/collections/${id}`);
      const told = await ask(world(), `/collections/${id}/queryables`);
      for (const rel of ["queryables", "http://www.opengis.net/def/rel/ogc/1.0/queryables"]) {
        expect((await follow(world(), linksOf(collection, rel)[0])).body).toEqual(told.body);
      }
      expect(told.body).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: expect.stringMatching(new RegExp(`^http://[^/]+/api/collections/${id}/queryables$`)) as string,
        type: "object",
        additionalProperties: false,
      });
    });

    it("tells a geometry by its format alone", async () => {
      const { body } = await ask(world(), "/collections/places/queryables");
      expect(body["properties"].geometry).toMatchObject({ format: "geometry-point" });
      expect(body["properties"].geometry).not.toHaveProperty("type");
    });
  },

  "ogcapi-features-3/1.0/conf/queryables-query-parameters": (world) => {
    it.each([
      ["places", "coord_precision=none"],
      ["places", "country=LA&coord_precision=commune"],
      ["places", "is_twinned=true"],
      ["places", "is_twinned=1"],
      ["places", "border_km=1e9"],
      ["places", "id=gate-thu"],
      ["admin-units", "valid_from=2025-07-01"],
      ["activities", "date_start=2013-09-18"],
      ["activities", "name_vi=none"],
    ] as const)("finds in %s by %s what equals it", async (id, query) => {
      const asked = [...new URLSearchParams(query)];
      const expected = world().dataset.features[id].filter((feature) => {
        const values: Record<string, unknown> = { ...feature.properties, id: feature.id };
        return asked.every(([name, text]) =>
          [text, text === "1" ? "true" : text].includes(String(values[name])),
        );
      });
      const told = await ask(world(), `/collections/${id}/items?${query}`);
      expect(idsOf(told)).toEqual(expected.map((feature) => feature.id).toSorted());
      expect(told.body["numberMatched"]).toBe(expected.length);
    });
  },
};
