// Ribbons: each unit's stretch along its own side of the line, in the colour of the unit, of the day's division.
import type { MapLayer } from "../layer.ts";
import { labels, polygons, stretches } from "./features.ts";
import { style } from "./style.ts";

export const units: MapLayer = {
  id: "units",
  isSwitchable: true,
  sources: [
    { id: "stretches", reads: ["facts", "day", "zoom"], tolerance: 0.3, features: stretches },
    { id: "stretch-labels", reads: ["arrangement", "day"], features: labels },
    { id: "unit-areas", reads: ["facts", "day"], features: polygons },
  ],
  style,
  interactive: ["stretches", "stretches-district", "stretch-labels", "unit-areas"],
  legend: [
    { label: "ribbon_vn", sample: { type: "ribbon", country: "VN" } },
    { label: "ribbon_la", sample: { type: "ribbon", country: "LA" } },
  ],
};
