// OGC API – Features, Part 1: core, GeoJSON, OpenAPI.
import { expect, it } from "vitest";
import { collectionIds, collections, featureCollectionOf, recordSchema } from "#contract";
import { ask, type Classes, follow, idsOf, type Json, linksOf, type Told } from "./asking.ts";

const crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

export const features: Classes = {
  "ogcapi-features-1/1.0/conf/core": (world) => {
    it.each(collectionIds)("leads from %s to its features and back", async (id) => {
      const collection = await ask(world(), `/collections/${id}`);
      expect(collection.body).toMatchObject({ id, itemType: "feature", storageCrs: crs84 });
      const items = await follow(world(), linksOf(collection, "items")[0]);
      expect(items.body["numberMatched"]).toBe(collection.body["itemCount"]);
      await follow(world(), linksOf(items, "collection")[0]);
      const item = await ask(
        world(),
        `/collections/${id}/items/${encodeURIComponent(items.body["features"][0].id)}`,
      );
      expect(item.body["id"]).toBe(items.body["features"][0].id);
      await follow(world(), linksOf(item, "self")[0]);
      await follow(world(), linksOf(item, "collection")[0]);
    });

    it("follows next through every feature once, and says in a header what the body says", async () => {
      const pages: Told[] = [
        await ask(world(), "/collections/activities/items?limit=3&sortby=-date_start,name_vi"),
      ];
      for (
        let next = linksOf(pages[0] as Told, "next")[0];
        next;
        next = linksOf(pages.at(-1) as Told, "next")[0]
      ) {
        expect(pages.at(-1)?.headers.get("Link")).toContain(
          `<${next.href}>; rel="next"; type="application/geo+json"`,
        );
        expect(next.href).toContain("sortby=-date_start%2Cname_vi");
        pages.push(await follow(world(), next));
      }
      const found = pages.flatMap(idsOf);
      expect(new Set(found).size).toBe(found.length);
      for (const page of pages) {
        expect(page.body["numberMatched"]).toBe(found.length);
        expect(page.headers.get("OGC-NumberMatched")).toBe(String(found.length));
      }
      const before = await follow(world(), linksOf(pages[1] as Told, "prev")[0]);
      expect(idsOf(before)).toEqual(idsOf(pages[0] as Told));
    });

    it.each([
      ["places", "bbox=0,0,1,1", (id: string) => id],
      ["papers", "bbox=0,0,1,1", (id: string) => id],
    ])("finds in %s by %s what has no position", async (id, query) => {
      const without = world().dataset.features[id === "places" ? "places" : "papers"].filter(
        ({ geometry }) => geometry === null,
      );
      expect(idsOf(await ask(world(), `/collections/${id}/items?${query}`))).toEqual(
        without.map((feature) => feature.id).toSorted(),
      );
    });

    it.each([
      ["2013-09-18", ["act-01", "act-04"]],
      ["2013-09-18T00:00:00Z", ["act-01", "act-04"]],
      ["2024-01-01/2024-04-01", ["act-02", "act-04", "act-08"]],
      ["2024-01-01T/2024-04-01T", ["act-02", "act-04", "act-08"]],
      ["../2013-12-31", ["act-01", "act-04"]],
      ["0000-01-01T00:00:00Z/2013-12-31T00:00:00Z", ["act-01", "act-04"]],
    ])("finds activities at %s, and those without a date", async (datetime, expected) => {
      const told = await ask(world(), `/collections/activities/items?datetime=${datetime}`);
      expect(idsOf(told)).toEqual(expected);
    });

    it("takes a datetime for what has no time, and finds all of it", async () => {
      const told = await ask(world(), "/collections/places/items?datetime=1999-01-01/..");
      expect(told.body["numberMatched"]).toBe(world().dataset.features.places.length);
    });

    it("cuts a limit to the maximum, and writes nothing found without a space", async () => {
      expect((await ask(world(), "/collections/places/items?limit=123456")).status).toBe(200);
      const response = await world().app.request(
        "/api/collections/places/items?kind=marker&bbox=0,0,1,1&offset=999",
      );
      expect(await response.text()).toContain('"numberReturned":0');
    });

    it("tells in 404 and 400 what was wrong", async () => {
      expect((await ask(world(), "/collections/places/items/none")).status).toBe(404);
      expect((await ask(world(), "/collections/places/items?none=1")).body["parameter"]).toBe("none");
    });
  },

  "ogcapi-features-1/1.0/conf/geojson": (world) => {
    it.each(collectionIds)("gives %s as GeoJSON with every property on every feature", async (id) => {
      const told = await ask(
        world(),
        `/collections/${id}/items`,
        "application/geo+json, application/json;q=0.9",
      );
      expect(told.type).toBe("application/geo+json");
      const page = featureCollectionOf(collections[id].summary).parse(told.body);
      const names = page.features.map(({ properties }) => Object.keys(properties).join());
      expect(new Set(names).size).toBe(1);
      const item = await ask(
        world(),
        `/collections/${id}/items/${encodeURIComponent(page.features[0]?.id ?? "")}?f=geojson`,
      );
      recordSchema(id).parse(item.body);
      expect(item.type).toBe("application/geo+json");
    });

    it("answers JSON to whom JSON alone is known", async () => {
      expect((await ask(world(), "/collections/places/items?f=json")).type).toBe("application/json");
      expect((await ask(world(), "/collections/places/items", "application/json")).type).toBe(
        "application/json",
      );
    });
  },

  "ogcapi-features-1/1.0/conf/oas30": (world) => {
    it("says where QGIS looks how large a page may be", async () => {
      const { body } = await ask(world(), "/openapi.json");
      expect(body["components"].parameters.limit.schema).toMatchObject({ default: 1000, maximum: 10_000 });
    });

    it.each(collectionIds)("declares each parameter that %s takes, and no other", async (id) => {
      const { body } = await ask(world(), "/openapi.json");
      const declared = body["paths"][`/collections/${id}/items`].get.parameters.map(
        (parameter: { name?: string; $ref?: string }) => parameter.name ?? parameter.$ref?.split("/").at(-1),
      );
      expect(new Set(declared).size).toBe(declared.length);
      const refused = await ask(world(), `/collections/${id}/items?none=1`);
      const taken = refused.body["detail"].replace(/^.*; expected /, "").split(", ");
      expect(declared.toSorted()).toEqual(taken.toSorted());
    });

    it.each(collectionIds)("writes each attribute of %s out in full, as clients need it", async (id) => {
      const { body } = await ask(world(), "/openapi.json");
      const parameters = body["paths"][`/collections/${id}/items`].get.parameters;
      const scalars = parameters.filter(
        (parameter: Json) => parameter.schema && parameter.schema.type !== "array",
      );
      expect(scalars.length).toBeGreaterThan(2);
      for (const parameter of scalars) {
        expect(parameter).toMatchObject({ in: "query", style: "form", explode: false });
        expect(["string", "number", "integer", "boolean"]).toContain(parameter.schema.type);
      }
    });
  },
};
