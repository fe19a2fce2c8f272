// Where the sheet reaches beyond the area of the data it stays white: no land is drawn that nobody looked at.
import { area } from "#contract";
import type { FramePlane } from "./frame.ts";

/** The area's box in the frame's pixels; null where the frame lies within it. */
export function areaOn({ project, size: { width, height } }: FramePlane) {
  const [west, south, east, north] = area;
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const isWhole = left <= 0 && top <= 0 && right >= width && bottom >= height;
  const x = Math.max(0, Math.min(width, left));
  const y = Math.max(0, Math.min(height, top));
  return isWhole
    ? null
    : {
        x,
        y,
        width: Math.max(0, Math.min(width, right) - x),
        height: Math.max(0, Math.min(height, bottom) - y),
      };
}

export function OutsideArea({ plane }: { readonly plane: FramePlane }) {
  const box = areaOn(plane);
  if (!box) return null;
  const { width, height } = plane.size;
  return (
    <>
      <path
        className="outside-area"
        fillRule="evenodd"
        d={`M0 0H${width}V${height}H0ZM${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}Z`}
      />
      <rect className="area-edge" {...box} />
    </>
  );
}
