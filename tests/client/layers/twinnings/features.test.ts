import { describe, expect, it } from "vitest";
import { bankOf } from "../../../../client/layers/borderLine.ts";
import { siteRadius } from "../../../../client/layers/places/arrangement.ts";
import { distance, toPixel } from "../../../../client/layers/projection.ts";
import { bands } from "../../../../client/layers/twinnings/bands.ts";
import { links } from "../../../../client/layers/twinnings/features.ts";
import { endsOfLine, refsOf, sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();
const scene = sceneOf(facts);
const drawn = links(scene);
const of = (id: string, part: string) =>
  drawn.filter(({ properties }) => properties?.ref === `twinnings/${id}` && properties.part === part);

describe("the links of twinnings", () => {
  it("draw the single cross-border ties, neither aggregates nor domestic ones", () => {
    expect([...new Set(refsOf(drawn))].sort()).toEqual([
      "twinnings/tw-don",
      "twinnings/tw-gia-dinh",
      "twinnings/tw-huyen",
      "twinnings/tw-vo-dinh",
    ]);
  });

  it("run from the edge of one side's symbol to the edge of the other's", () => {
    const [trunk] = of("tw-gia-dinh", "trunk");
    if (!trunk) throw new Error("the tie is drawn");
    const ends = endsOfLine(trunk);
    for (const [index, id] of ["places/v-gia-dinh", "places/v-tuong-tuong"].entries()) {
      const site = scene.sites.of.get(id);
      const at = scene.arrangement.get(id);
      const [lon = 0, lat = 0] = ends[index] ?? [];
      if (!site || !at) throw new Error(`${id} is on the map`);
      const away = distance(toPixel([lon, lat], scene.zoom), toPixel(at, scene.zoom));
      expect(away).toBeCloseTo(siteRadius(site, scene.zoom), 0);
    }
  });

  it("branch to every unit that one end may be, and are dashed where that is unclear", () => {
    const branches = of("tw-vo-dinh", "branch");
    expect(branches).toHaveLength(2);
    expect(branches.every(({ properties }) => properties?.dashed)).toBe(true);
    expect(of("tw-gia-dinh", "trunk").map(({ properties }) => properties?.dashed)).toEqual([false]);
  });

  it("end at the group of the district where a side's position is not known", () => {
    const [trunk] = of("tw-vo-dinh", "trunk");
    const group = scene.arrangement.get("unknown/la-9501");
    const site = scene.sites.of.get("unknown/la-9501");
    if (!trunk || !group || !site) throw new Error("tie and group are drawn");
    const [lon = 0, lat = 0] = endsOfLine(trunk)[1];
    const away = distance(toPixel([lon, lat], scene.zoom), toPixel(group, scene.zoom));
    expect(away).toBeCloseTo(siteRadius(site, scene.zoom), 0);
  });

  it("break off before a Vietnamese side that was dissolved", () => {
    expect(of("tw-huyen", "break")).toHaveLength(1);
    expect(of("tw-gia-dinh", "break")).toEqual([]);
  });
});

describe("the bands of aggregates", () => {
  it("lie across the line with each side's number on its side", () => {
    const { line } = scene;
    if (!line) throw new Error("the world has a line");
    const numbers = bands(scene).flatMap(({ geometry, properties }) => {
      if (geometry.type !== "Point") return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      return [[bankOf(line, toPixel([lon, lat], 10), 10).side, properties?.number]];
    });
    expect(numbers).toEqual([
      ["VN", 8],
      ["LA", 5],
    ]);
  });
});
