// The border line itself with its markers: hollow, since all are estimated, their margins as fine rulers below, and their numbers.
import { symbolPaths } from "../../layers/symbols.ts";
import { type Drawing, lineRow } from "./drawing.ts";
import { marginRows, numberLabels } from "./layout/numberLabels.ts";
import { laneScale } from "./layout/placeLanes.ts";
import { Mark } from "./Mark.tsx";

/** From this distance between neighbours on, each marker is a pillar and not a dot. */
const pillarFromPx = 24;
const marginTopPx = 9;
const marginStepPx = 4;
const numberPx = 29;

export function BorderLine({ drawing }: { readonly drawing: Drawing }) {
  const { scale, sheet, marks, words } = drawing;
  const { markers, lengthKm } = marks;
  const whole = (scale.right - scale.left) / lengthKm;
  const numbered = numberLabels(markers, laneScale(scale.pxPerKm, whole));
  const rows = marginRows(markers);
  const isNear = (scale.pxPerKm * lengthKm) / Math.max(1, markers.length) >= pillarFromPx;
  return (
    <g className="border-line">
      <path className="line-casing" d={`M${scale.x(0)} ${sheet.line}H${scale.x(lengthKm)}`} />
      <path className="line" d={`M${scale.x(0)} ${sheet.line}H${scale.x(lengthKm)}`} />
      {markers.map((marker) => {
        const x = scale.x(marker.km);
        const off = (marker.precision_m / 1000) * scale.pxPerKm;
        const y = marginTopPx + (rows.get(marker.number) ?? 0) * marginStepPx;
        return (
          <Mark
            key={marker.ref.id}
            to={marker.ref}
            told={words.marker(marker)}
            row={lineRow}
            km={marker.km}
            className={marker.isPlace ? "marker marker-place" : "marker"}
          >
            <g transform={`translate(${x} ${sheet.line})`}>
              <rect className="hit" x={-8} y={-12} width={16} height={numberPx + 14} />
              <path className="margin" d={`M${-off} ${y - 1.5}v3M${off} ${y - 1.5}v3M${-off} ${y}H${off}`} />
              {marker.isPlace || isNear ? (
                <path
                  className="pillar"
                  d={symbolPaths.marker}
                  transform={marker.isPlace ? "translate(-8 -9) scale(.67)" : "translate(-6 -7) scale(.5)"}
                />
              ) : (
                <circle className="bead" r={2.2} />
              )}
              {numbered.has(marker.number) && (
                <text className="number" y={numberPx}>
                  {marker.number}
                </text>
              )}
            </g>
          </Mark>
        );
      })}
    </g>
  );
}
