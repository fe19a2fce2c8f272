// OGC API – Features, Part 5: what the features of a collection hold; and the sortables.
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { ask, type Classes, follow, linksOf } from "./asking.ts";

export const schemas: Classes = {
  "ogcapi-features-5/1.0/conf/schemas": (world) => {
    it.each(collectionIds)("gives the schema of %s under each name that clients know", async (id) => {
      const collection = await ask(world(), `/collections/${id}`);
      const schema = await ask(world(), `/collections/${id}/schema`);
      for (const rel of ["describedby", "describedBy", "http://www.opengis.net/def/rel/ogc/1.0/schema"]) {
        expect((await follow(world(), linksOf(collection, rel)[0])).body).toEqual(schema.body);
      }
      expect(schema.type).toBe("application/schema+json");
      expect(schema.body).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: expect.stringMatching(new RegExp(`^http://[^/]+/api/collections/${id}/schema$`)) as string,
        type: "object",
        properties: { id: { "x-ogc-role": "id" }, geometry: { "x-ogc-role": "primary-geometry" } },
      });
    });

    it.each(collectionIds)("names the properties that features of %s have, in their order", async (id) => {
      const { body } = await ask(world(), `/collections/${id}/schema`);
      const page = await ask(world(), `/collections/${id}/items?limit=1`);
      expect(Object.keys(body["properties"])).toEqual([
        "id",
        ...Object.keys(page.body["features"][0].properties),
        "geometry",
      ]);
      for (const property of Object.values<{ type?: string; format?: string }>(body["properties"])) {
        expect(property.type ?? property.format).toEqual(expect.any(String));
      }
    });

    it.each(collectionIds)("sorts %s by each of its sortables", async (id) => {
      const { body } = await ask(world(), `/collections/${id}/sortables`);
      for (const name of Object.keys(body["properties"])) {
        expect((await ask(world(), `/collections/${id}/items?sortby=-${name}`)).status).toBe(200);
      }
    });
  },
};
