// One sample of the legend of what the operator has added.
import type { GroundLayerId } from "../layer.ts";
import type { Palette } from "../palette.ts";
import { groundColours } from "./colours.ts";

/** What each layer's one entry explains. */
export const groundEntry = { "ground-map": "road", relief: "contour" } as const satisfies Record<
  GroundLayerId,
  string
>;
const width = { road: 2.4, contour: 1.2 } as const;

export function GroundSample({ id, palette }: { readonly id: GroundLayerId; readonly palette: Palette }) {
  const label = groundEntry[id];
  return (
    <svg className="legend-sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
      <path
        d="M2 14C10 4 18 22 34 9"
        fill="none"
        stroke={groundColours[palette.id][label]}
        strokeWidth={width[label]}
      />
    </svg>
  );
}
