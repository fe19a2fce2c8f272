import { type FilterSpecification, featureFilter } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { leaveOutCutNames } from "../../../client/map/cutNames.ts";
import { mapStyle } from "../../../client/map/style.ts";
import { palettes } from "../../../client/layers/palette.ts";

type Properties = Readonly<Record<string, string | boolean | null>>;

const style = mapStyle({ palette: palettes.light, lang: "vi", hidden: [], named: [] }, {}, new Map());

/** A map that draws names of a layer at its edge: all that the rule asks of the library. */
function mapWith(cut: Readonly<Record<string, readonly Properties[]>>) {
  const filters = new Map<string, FilterSpecification>();
  const asked = new Set<string>();
  const map = {
    getContainer: () => ({ clientWidth: 300, clientHeight: 200 }),
    getStyle: () => style,
    queryRenderedFeatures: (_box: unknown, { layers: [id = ""] = [] }: { layers?: string[] }) => {
      asked.add(id);
      return (cut[id] ?? []).map((properties) => ({ properties }));
    },
    getFilter: (id: string) => {
      const layer = style.layers.find((candidate) => candidate.id === id);
      return layer && "filter" in layer ? layer.filter : undefined;
    },
    setFilter: (id: string, filter: FilterSpecification) => void filters.set(id, filter),
  } as unknown as MapLibreMap;
  return { map, filters, asked };
}

const isLeft = (filter: FilterSpecification | undefined, properties: Properties) =>
  featureFilter(filter, "layers[0].filter").filter({ zoom: 10 }, { type: 1, properties });

const town = { name_vi: "Khâm Đức", name_en: null, kind: "town" };
const other = { name_vi: "Prao", name_en: null, kind: "town" };

describe("names at the edge of a picture", () => {
  it("are left out, and no others", () => {
    const { map, filters } = mapWith({ towns: [town] });
    expect(leaveOutCutNames(map)).toBe(true);
    expect([...filters.keys()]).toEqual(["towns"]);
    expect([isLeft(filters.get("towns"), town), isLeft(filters.get("towns"), other)]).toEqual([false, true]);
  });

  it("tell apart places of the same name by what they are of, and keep the layer's own choice", () => {
    const place = { ref: "places/a", tick: false, name_vi: "Ating", symbol: "village", country: "VN" };
    const { map, filters } = mapWith({ "places-labels-village": [place] });
    expect(leaveOutCutNames(map)).toBe(true);
    const filter = filters.get("places-labels-village");
    expect(isLeft(filter, place)).toBe(false);
    expect(isLeft(filter, { ...place, ref: "places/b" })).toBe(true);
    expect(isLeft(filter, { ...place, ref: "places/b", symbol: "post" })).toBe(false);
  });

  it("are names alone: symbols are drawn as far as they reach", () => {
    const { map, asked } = mapWith({});
    expect(leaveOutCutNames(map)).toBe(false);
    expect([...asked]).toEqual(expect.arrayContaining(["country-names", "towns", "stretch-labels"]));
    for (const id of ["places", "markers", "rings", "ring-numbers", "crowd-counts", "rivers-names"])
      expect(asked.has(id), id).toBe(false);
  });
});
