// The ground: the two lands, the rivers and the graticule, with the names of the two countries.
import type { Feature } from "geojson";
import type { Country, Position } from "#contract";
import type { MapLayer, Scene } from "../layer.ts";
import { point } from "../layer.ts";
import { graticule } from "./graticule.ts";
import { style } from "./style.ts";

/** Where the names of the countries have room; cartographic, not facts. */
const countryAnchors: Readonly<Record<Country, Position>> = { LA: [107.045, 15.735], VN: [107.575, 15.785] };

/** Lands, rivers and graticule in one map source: each further source of lines or areas costs a clipping of every frame. */
function ground(scene: Scene): Feature[] {
  const drawn = scene.facts.border.flatMap(({ geometry, properties }): Feature[] =>
    (properties.kind === "land" || properties.kind === "river") && geometry
      ? [{ type: "Feature", geometry, properties }]
      : [],
  );
  return [...drawn, ...graticule()];
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
    { id: "ground", reads: ["facts"], features: ground },
    { id: "country-names", reads: ["facts"], features: countryNames },
  ],
  style,
  interactive: [],
  legend: [],
};
