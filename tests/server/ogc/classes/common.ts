// OGC API – Common, Parts 1 and 2.
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { ask, type Classes, follow, type Json, linksOf } from "./asking.ts";

const openApiType = "application/vnd.oai.openapi+json;version=3.0";

export const common: Classes = {
  "ogcapi-common-1/1.0/conf/core": (world) => {
    it("links from the first page to description, classes and data", async () => {
      const landing = await ask(world(), "");
      expect(landing.status).toBe(200);
      for (const rel of [
        "service-desc",
        "conformance",
        "data",
        "http://www.opengis.net/def/rel/ogc/1.0/conformance",
      ]) {
        await follow(world(), linksOf(landing, rel)[0]);
      }
    });

    it.each(["/none", "/collections/none", "/conformance?x=1", "/collections?f=xml"])(
      "tells what is wrong with %s",
      async (address) => {
        const { status, type, body } = await ask(world(), address);
        expect([400, 404]).toContain(status);
        expect([type, body["status"]]).toEqual(["application/problem+json", status]);
      },
    );
  },

  "ogcapi-common-1/1.0/conf/landing-page": (world) => {
    it.each(["", "/"])("answers at /api%s", async (address) => {
      const landing = await ask(world(), address);
      expect([landing.status, typeof landing.body["title"]]).toEqual([200, "string"]);
      expect(linksOf(landing, "self")[0]?.href).toMatch(/^http:\/\/[^/]+\/api$/);
    });
  },

  "ogcapi-common-1/1.0/conf/json": (world) => {
    it.each(["", "/conformance", "/collections", "/collections/places"])(
      "answers /api%s in JSON",
      async (address) => {
        for (const told of [
          await ask(world(), address),
          await ask(world(), address, "application/json"),
          await ask(world(), `${address}?f=json`, "text/html"),
        ]) {
          expect([told.status, told.type]).toEqual([200, "application/json"]);
        }
      },
    );
  },

  "ogcapi-common-1/1.0/conf/oas30": (world) => {
    it("describes every path that it links to", async () => {
      const { type, body } = await ask(world(), "/openapi.json");
      expect([type, body["openapi"]]).toEqual([openApiType, "3.0.3"]);
      expect(Object.keys(body["paths"])).toEqual(
        expect.arrayContaining(["/", "/conformance", "/collections"]),
      );
      expect(body["servers"][0].url).toMatch(/^http:\/\/[^/]+\/api$/);
    });

    it.each([
      "/search",
      "/facets",
      "/code-lists",
      "/programmes",
      "/health",
      "/gaps?by=unit",
      "/coverage?by=unit&by2=kind",
    ])("declares each parameter that /api%s takes, and no other", async (address) => {
      const { body } = await ask(world(), "/openapi.json");
      const [path = ""] = address.split("?");
      const declared = body["paths"][path].get.parameters.map(
        (parameter: Json) => parameter.name ?? parameter.$ref.split("/").at(-1),
      );
      const refused = await ask(world(), `${address}${address.includes("?") ? "&" : "?"}none=1`);
      expect(refused.body["parameter"]).toBe("none");
      const taken = refused.body["detail"].replace(/^.*; expected /, "").split(", ");
      expect(declared.length > 0 ? declared.toSorted() : ["no parameters"]).toEqual(taken.toSorted());
    });

    it("has no reference that leads nowhere", async () => {
      const { body } = await ask(world(), "/openapi.json");
      const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
      expect(references.length).toBeGreaterThan(50);
      const broken = references.filter(([, room = "", name = ""]) => !(name in body["components"][room]));
      expect(broken).toEqual([]);
    });
  },

  "ogcapi-common-2/1.0/conf/collections": (world) => {
    it.each(["/collections", "/collections/"])("lists every collection at %s", async (address) => {
      const { body } = await ask(world(), address);
      expect(body["collections"].map(({ id }: { id: string }) => id)).toEqual(collectionIds);
    });

    it.each(collectionIds)("tells %s by itself as in the list", async (id) => {
      const list = await ask(world(), "/collections");
      const listed = list.body["collections"].find((collection: { id: string }) => collection.id === id);
      for (const end of ["", "/"])
        expect((await ask(world(), `/collections/${id}${end}`)).body).toEqual(listed);
      expect(listed.title.split(" · ")).toHaveLength(3);
    });
  },
};
