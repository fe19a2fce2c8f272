// The two lands, the graticule and the border line itself, with the names of the two countries.
import type { Feature } from "geojson";
import type { Country, Position } from "#contract";
import type { MapLayer, Scene } from "../layer.ts";
import { point } from "../layer.ts";
import { graticule } from "./graticule.ts";
import { style } from "./style.ts";

/** Where the names of the countries have room; cartographic, not facts. */
const countryAnchors: Readonly<Record<Country, Position>> = { LA: [106.93, 15.74], VN: [107.76, 15.82] };

function ofKind(scene: Scene, kind: "land" | "line"): Feature[] {
  return scene.facts.border.flatMap(({ geometry, properties }) =>
    properties.kind === kind && geometry ? [{ type: "Feature", geometry, properties }] : [],
  );
}

function countryNames(scene: Scene): Feature[] {
  return scene.facts.border.flatMap(({ properties }) =>
    properties.kind === "land" && properties.country
      ? [point(countryAnchors[properties.country], properties)]
      : [],
  );
}

export const basemap: MapLayer = {
  id: "basemap",
  isSwitchable: false,
  sources: [
    { id: "land", reads: ["facts"], features: (scene) => ofKind(scene, "land") },
    { id: "line", reads: ["facts"], tolerance: 0.2, features: (scene) => ofKind(scene, "line") },
    { id: "country-names", reads: ["facts"], features: countryNames },
    { id: "graticule", reads: [], features: graticule },
  ],
  style,
  interactive: [],
  legend: [{ label: "border", sample: { type: "line", line: "border" } }],
};
