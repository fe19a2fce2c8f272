// The spot that is asked for: a line through the whole profile, its margin as a band.
import type { Located } from "../../layers/located/locate.ts";
import type { Drawing } from "./drawing.ts";

interface Props {
  readonly drawing: Drawing;
  readonly located: Located;
}

export function LocatedLine({ drawing: { scale, sheet }, located }: Props) {
  const x = scale.x(located.km);
  const off = (located.margin_m / 1000) * scale.pxPerKm;
  return (
    <g className="located" aria-hidden="true">
      <rect x={x - off} y={0} width={2 * off} height={sheet.height} />
      <path d={`M${x} 0V${sheet.line - 9}M${x} ${sheet.line + 9}V${sheet.height}`} />
      <circle cx={x} cy={sheet.line} r={9} />
      <circle className="located-point" cx={x} cy={sheet.line} r={2.4} />
    </g>
  );
}
