// The two lands and the graticule, with the names of the two countries.
import type { Feature } from "geojson";
import type { Country, Position } from "#contract";
import type { MapLayer, Scene } from "../layer.ts";
import { point } from "../layer.ts";
import { graticule } from "./graticule.ts";
import { style } from "./style.ts";

/** Where the names of the countries have room; cartographic, not facts. */
const countryAnchors: Readonly<Record<Country, Position>> = { LA: [107.045, 15.735], VN: [107.575, 15.785] };

function lands(scene: Scene): Feature[] {
  return scene.facts.border.flatMap(({ geometry, properties }) =>
    properties.kind === "land" && geometry ? [{ type: "Feature", geometry, properties }] : [],
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
    { id: "land", reads: ["facts"], features: lands },
    { id: "country-names", reads: ["facts"], features: countryNames },
    { id: "graticule", reads: [], features: graticule },
  ],
  style,
  interactive: [],
  legend: [],
};
