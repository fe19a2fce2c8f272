// QGIS as a client, where python3-qgis is installed: each collection is a valid layer with all its features.
import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type CollectionId, collectionIds, collections } from "#contract";
import { crs84, crsList, geometryIn } from "../../../server/ogc/crs.ts";
import { type RunningPortal, startPortal } from "./portal.ts";

const script = fileURLToPath(new URL("openInQgis.py", import.meta.url));

/** The Python that knows QGIS: the system's own, though another one may come first. */
const python = ["python3", "/usr/bin/python3"].find(
  (name) => spawnSync(name, ["-c", "import qgis.core"]).status === 0,
);
if (!python) console.warn("QGIS is not installed: how it opens the portal is not tested (apt: python3-qgis)");

const Layer = z.object({
  isValid: z.literal(true),
  fields: z.array(z.string()),
  crs: z.string(),
  ids: z.array(z.string()),
  inWindow: z.array(z.string()),
  gates: z.array(z.string()),
  points: z.array(z.tuple([z.string(), z.number(), z.number()])),
});

describe.skipIf(!python)("QGIS", { timeout: 180_000 }, () => {
  let portal: RunningPortal;
  let layers: Record<string, z.infer<typeof Layer>>;
  beforeAll(async () => {
    portal = await startPortal();
    const { stdout } = await promisify(execFile)(
      python ?? "",
      [script, `${portal.origin}/api`, ...collectionIds],
      {
        env: { PATH: process.env["PATH"], HOME: portal.folder, QT_QPA_PLATFORM: "offscreen", NO_PROXY: "*" },
      },
    );
    layers = z.record(z.string(), Layer).parse(JSON.parse(stdout));
  }, 180_000);
  afterAll(() => portal.stop());

  it.each(collectionIds)("opens %s with every feature and property", (id) => {
    expect(layers[id]?.ids).toEqual(portal.dataset.features[id].map((feature) => feature.id).toSorted());
    expect(layers[id]?.fields).toEqual(["id", ...Object.keys(collections[id].summary.shape)]);
  });

  it("asks for a window and for an attribute", () => {
    expect(layers["places"]?.inWindow).toEqual(["gate-mo", "gate-thu", "marker-901", "v-tuong-tuong"]);
    expect(layers["places"]?.gates).toEqual(["gate-mo", "gate-thu"]);
  });

  it("puts places in VN-2000 where the portal puts them", () => {
    const tm3 = crsList.find(({ uri }) => uri.endsWith("/5899")) ?? crs84;
    const places = portal.dataset.features["places" satisfies CollectionId];
    const points = layers["places"]?.points ?? [];
    expect(points.length).toBe(places.filter(({ geometry }) => geometry !== null).length);
    for (const [id, x, y] of points) {
      const place = places.find((feature) => feature.id === id);
      const [east, north] = place?.geometry ? geometryIn(tm3, place.geometry).coordinates : [];
      expect(Math.hypot(x - Number(east), y - Number(north))).toBeLessThan(0.02);
    }
  });
});
