// GDAL as a client: it lists, reads and filters every collection without a warning.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, collectionIds } from "#contract";
import { crsList, geometryIn } from "../../../server/ogc/crs.ts";
import { gdalIsThere, gdalVersion } from "./gdal.ts";
import { type RunningPortal, startPortal } from "./portal.ts";

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Runs a program of GDAL. @throws when it fails or warns. */
function gdal(program: "ogrinfo" | "ogr2ogr", ...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_PROXY: "*" },
  });
  expect([program, args.join(" "), status, stderr]).toEqual([program, args.join(" "), 0, ""]);
  return stdout;
}

/** GeoPackage has no lists: they become texts. */
const listsAsText = ["-mapFieldType", "StringList=String,IntegerList=String,RealList=String"];

/** Writes what is asked into a GeoPackage and opens it. */
function geopackage(name: string, ...args: readonly string[]): Database.Database {
  const file = join(portal.folder, `${name}.gpkg`);
  gdal("ogr2ogr", "-f", "GPKG", file, `OAPIF:${portal.origin}/api`, ...listsAsText, ...args);
  return new Database(file, { readonly: true });
}

function idsIn(db: Database.Database, id: CollectionId): readonly string[] {
  const ids = db.prepare(`SELECT id FROM "${id}"`).pluck().all() as string[];
  db.close();
  return ids.toSorted();
}

async function idsAsked(id: CollectionId, query: string): Promise<readonly string[]> {
  const response = await fetch(`${portal.origin}/api/collections/${id}/items?${query}`);
  const { features } = (await response.json()) as { features: { id: string }[] };
  return features.map((feature) => feature.id).toSorted();
}

describe.skipIf(!gdalIsThere)(`${gdalVersion || "GDAL"} at work`, { timeout: 60_000 }, () => {
  it.each(["/api", "/api/"])("lists every collection of %s", (path) => {
    const listed = gdal("ogrinfo", `OAPIF:${portal.origin}${path}`).matchAll(/^\d+: (\S+)/gm);
    expect([...listed].map(([, name]) => name)).toEqual(collectionIds);
  });

  it("brings everything into one GeoPackage", () => {
    const db = geopackage("everything");
    for (const id of collectionIds) {
      const count = db.prepare(`SELECT count(*) FROM "${id}"`).pluck().get();
      expect([id, count]).toEqual([id, portal.dataset.features[id].length]);
    }
    db.close();
  });

  it.each<[CollectionId, string, string]>([
    ["places", "kind = 'gate'", "kind=gate"],
    ["places", "country = 'LA' AND coord_precision = 'none'", "country=LA&coord_precision=none"],
    ["places", "is_twinned = 1", "is_twinned=true"],
    ["places", "id = 'gate-thu'", "id=gate-thu"],
    ["places", "name_vi = 'Cửa khẩu Thử'", "q=C%E1%BB%ADa%20kh%E1%BA%A9u%20Th%E1%BB%AD"],
    ["activities", "kind = 'gifts'", "kind=gifts"],
    ["admin-units", "level = 'commune'", "level=commune"],
    ["border", "kind = 'stretch' AND country = 'VN'", "kind=stretch&country=VN"],
    ["admin-units", "valid_from >= '2025/07/01'", "datetime=2025-07-01/.."],
    [
      "admin-units",
      "valid_from >= '2024/01/01' AND valid_from <= '2025/06/30'",
      "datetime=2024-01-01/2025-06-30",
    ],
  ])("filters %s by %s as the portal does", async (id, where, query) => {
    const found = idsIn(geopackage(`where-${id}-${where.replaceAll(/\W/g, "")}`, id, "-where", where), id);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await idsAsked(id, query));
  });

  it("filters places by a window", () => {
    const [west, south, east, north] = [106.9, 15.7, 107.1, 15.9];
    const found = geopackage("window", "places", "-spat", ...[west, south, east, north].map(String));
    // GDAL asks the portal, which also answers what has no position, and then leaves that out.
    const expected = portal.dataset.features.places.filter(({ geometry }) => {
      const [lon = 0, lat = 0] = (geometry?.coordinates ?? []) as number[];
      return geometry !== null && lon >= west && lon <= east && lat >= south && lat <= north;
    });
    expect(expected.length).toBeGreaterThan(2);
    expect(idsIn(found, "places")).toEqual(expected.map(({ id }) => id).toSorted());
  });

  it.each(crsList.filter(({ uri }) => uri.includes("EPSG")))("reads places in $title", (crs) => {
    const code = `EPSG:${crs.uri.split("/").at(-1) ?? ""}`;
    const file = join(portal.folder, `${code.replace(":", "-")}.geojson`);
    const asked = `${portal.origin}/api/collections/places/items?limit=10000&crs=${encodeURIComponent(crs.uri)}`;
    // GeoJSON of OGC API names its system in a header that this driver does not read.
    gdal("ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=NO", "-a_srs", code, file, asked);
    const said = gdal("ogrinfo", "-al", "-where", "id = 'gate-thu'", file);
    const gate = portal.dataset.features.places.find(({ id }) => id === "gate-thu");
    const expected = gate?.geometry ? geometryIn(crs, gate.geometry).coordinates : [];
    const [, ...found] = /POINT \((\S+) (\S+)\)/.exec(said) ?? [];
    expect(found.map(Number)).toEqual(expected);
  });

  it("brings places into VN-2000 by its own transformation, to where the portal puts them", () => {
    const db = geopackage("vn2000", "places", "-t_srs", "EPSG:5899");
    expect(db.prepare("SELECT srs_id FROM gpkg_geometry_columns").pluck().get()).toBe(5899);
    const { min_x, min_y } = db.prepare("SELECT min_x, min_y FROM gpkg_contents").get() as Record<
      string,
      number
    >;
    db.close();
    const tm3 = crsList.find(({ uri }) => uri.endsWith("/5899"));
    const turned = portal.dataset.features.places.flatMap(({ geometry }) =>
      geometry && tm3 ? [geometryIn(tm3, geometry).coordinates as [number, number]] : [],
    );
    expect(min_x).toBeCloseTo(Math.min(...turned.map(([x]) => x)), 1);
    expect(min_y).toBeCloseTo(Math.min(...turned.map(([, y]) => y)), 1);
  });
});
