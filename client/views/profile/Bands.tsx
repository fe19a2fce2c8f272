// The stretches of the day's units: bands on their side, the name inside where there is room, the boundaries' doubt as a soft end.
import { unitColour } from "../../layers/palette.ts";
import { type Drawing, rowOf, seenMiddle } from "./drawing.ts";
import { rowPx } from "./layout/sheet.ts";
import type { Band } from "./layout/bands.ts";
import { textWidth } from "./layout/textWidth.ts";
import { Mark } from "./Mark.tsx";

const seamPx = 1;
/** The strong edge that faces the line. */
const edgePx = 5;

export function Bands({ drawing }: { readonly drawing: Drawing }) {
  return (
    <g className="bands">
      {drawing.marks.bands.map((band) => (
        <BandMark key={band.ref.id} band={band} drawing={drawing} />
      ))}
    </g>
  );
}

function BandMark({ band, drawing }: { readonly band: Band; readonly drawing: Drawing }) {
  const { scale, sheet, palette, words, marks } = drawing;
  const own = sheet.sides[band.side];
  const y = own.band(band.row) - rowPx.band / 2;
  const [from, to] = [scale.x(band.span[0]), scale.x(band.span[1])];
  const colour = unitColour(palette, band.side, band.order);
  const seen = Math.min(to, scale.right) - Math.max(from, scale.left);
  const isOuter = band.row > 0;
  const unit = marks.unitOf(band.ref.id);
  return (
    <Mark
      to={band.ref}
      told={words.band(band, unit)}
      row={rowOf(band.side, "bands")}
      km={(band.span[0] + band.span[1]) / 2}
      className={isOuter ? "band band-outer" : "band"}
    >
      <rect
        className="band-field"
        x={from + seamPx / 2}
        y={y}
        width={Math.max(1, to - from - seamPx)}
        height={rowPx.band - 1}
        fill={colour}
      />
      <rect
        className="band-edge"
        x={from + seamPx / 2}
        y={band.side === "LA" ? y + rowPx.band - 1 - edgePx : y}
        width={Math.max(1, to - from - seamPx)}
        height={edgePx}
        fill={colour}
      />
      {textWidth(band.name) + 8 <= seen && (
        <text
          className="band-name"
          lang={band.nameLang}
          x={seenMiddle(band.span, scale)}
          y={y + (band.side === "LA" ? 13 : 17)}
        >
          {band.name}
        </text>
      )}
    </Mark>
  );
}
