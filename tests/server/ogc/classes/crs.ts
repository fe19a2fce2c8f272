// OGC API – Features, Part 2: coordinate reference systems.
import { expect, it } from "vitest";
import { crs84, crsList, geometryIn } from "../../../../server/ogc/crs.ts";
import { ask, type Classes, idsOf } from "./asking.ts";

const named = crsList.map(({ title, uri }) => [title, uri] as const);

export const crs: Classes = {
  "ogcapi-features-2/1.0/conf/crs": (world) => {
    it("lists the systems, the one of the store among them", async () => {
      const { body } = await ask(world(), "/collections/places");
      expect(body["crs"]).toEqual(crsList.map(({ uri }) => uri));
      expect(body["crs"]).toContain(body["storageCrs"]);
    });

    it.each(["/collections/places/items", "/collections/places/items/gate-thu"])(
      "answers %s in longitude and latitude, and says so",
      async (address) => {
        const { headers } = await ask(world(), address);
        expect(headers.get("Content-Crs")).toBe("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
      },
    );

    it.each(named)("answers a page and a feature in %s", async (_, uri) => {
      const written = crsList.find((one) => one.uri === uri) ?? crs84;
      const gate = world().dataset.features.places.find(({ id }) => id === "gate-thu");
      const expected = gate?.geometry && geometryIn(written, gate.geometry);
      const asked = encodeURIComponent(uri);
      const item = await ask(world(), `/collections/places/items/gate-thu?crs=${asked}`);
      const page = await ask(world(), `/collections/places/items?kind=gate&crs=${asked}`);
      const found = page.body["features"].find(({ id }: { id: string }) => id === "gate-thu");
      for (const told of [item, page]) expect(told.headers.get("Content-Crs")).toBe(`<${uri}>`);
      expect([item.body["geometry"], found.geometry]).toEqual([expected, expected]);
    });

    it.each(named)("finds the gate by a box of some hundred metres in %s", async (_, uri) => {
      const written = crsList.find((one) => one.uri === uri) ?? crs84;
      const gate = world().dataset.features.places.find(({ id }) => id === "gate-thu");
      const [lon = 0, lat = 0] = (gate?.geometry?.coordinates ?? []) as number[];
      const around = (far: number) => {
        const from: [number, number] = [lon - 0.003 + far, lat - 0.003];
        const to: [number, number] = [lon + 0.003 + far, lat + 0.003];
        return geometryIn(written, { type: "LineString", coordinates: [from, to] })
          .coordinates.flat()
          .join(",");
      };
      const asked = `coord_precision=exact&bbox-crs=${encodeURIComponent(uri)}`;
      expect(idsOf(await ask(world(), `/collections/places/items?${asked}&bbox=${around(0)}`))).toEqual([
        "gate-thu",
      ]);
      expect(idsOf(await ask(world(), `/collections/places/items?${asked}&bbox=${around(0.5)}`))).toEqual([]);
    });

    it.each(["crs", "bbox-crs", "filter-crs"])("refuses a %s that it does not know", async (parameter) => {
      const { status, body } = await ask(world(), `/collections/places/items?${parameter}=EPSG:32648`);
      expect([status, body["parameter"]]).toEqual([400, parameter]);
    });
  },
};
