// OGC API – Features, Part 1: HTML. What the pages tell is tested in tests/server/html.
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { ask, type Classes, linksOf } from "./asking.ts";

const paths = [
  "",
  "/conformance",
  "/collections",
  ...collectionIds.flatMap((id) => [`/collections/${id}`, `/collections/${id}/items`]),
];

export const html: Classes = {
  "ogcapi-features-1/1.0/conf/html": (world) => {
    it.each(paths)("answers /api%s as HTML 5 to whoever accepts that", async (path) => {
      const headers = { Accept: "text/html" };
      const response = await world().app.request(`/api${path}`, { headers });
      expect([response.status, response.headers.get("Content-Type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
      expect(await response.text()).toMatch(/^<!doctype html>/);
    });

    it("holds on the page of a feature every property and the links", async () => {
      const { body } = await ask(world(), "/collections/places/items/gate-thu");
      const page = await (await world().app.request("/api/collections/places/items/gate-thu?f=html")).text();
      for (const text of [body["properties"].name_vi, body["properties"].provenance.source.title]) {
        expect(page).toContain(text);
      }
      expect(page).toContain("/api/collections/places?f=html");
    });

    it.each(paths.filter((path) => path !== "/conformance"))(
      "leads from the data of /api%s to its page",
      async (path) => {
        const alternates = linksOf(await ask(world(), path), "alternate");
        const pages = alternates.filter(({ type }) => type === "text/html");
        expect(pages).toHaveLength(1);
      },
    );
  },
};
