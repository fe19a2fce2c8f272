// Twinnings as arcs across the border: solid where the source states them, dashed where they are deduced or unclear.
import type { MapLayer } from "../layer.ts";
import { bands } from "./bands.ts";
import { links } from "./features.ts";
import { style } from "./style.ts";

export const twinnings: MapLayer = {
  id: "twinnings",
  isSwitchable: true,
  sources: [
    { id: "links", reads: ["arrangement"], tolerance: 0.1, features: links },
    { id: "bands", reads: ["arrangement"], features: bands },
  ],
  style,
  interactive: ["links", "links-dashed", "links-broken", "bands", "band-numbers"],
  legend: [
    { label: "link_stated", sample: { type: "line", line: "stated" } },
    { label: "link_deduced", sample: { type: "line", line: "deduced" } },
    { label: "link_branch", sample: { type: "line", line: "branch" } },
    { label: "link_lost", sample: { type: "line", line: "lost" } },
    { label: "link_count", sample: { type: "line", line: "count" } },
    { label: "band", sample: { type: "band" } },
  ],
};
