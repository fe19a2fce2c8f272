// How high each part of the profile stands: from the line outward, Laos upward, Việt Nam downward.
import type { Country } from "#contract";

/** Heights in pixels. */
export const rowPx = { gate: 21, band: 23, lane: 17.5, span: 19 } as const;
/** Between the line and its gates: kilometres on the Lao side, margins and numbers of markers on the other. */
const rulerPx: Readonly<Record<Country, number>> = { LA: 20, VN: 34 };
const gapPx = 8;
/** Above and below everything. */
const edgePx = 6;
/** Columns higher than this are cut, and a number tells the rest. */
const mostDotsPx = 172;
/** The name of the side stands in this part too. */
const leastDotsPx = 46;

/** How many rows of each part a side needs; `dots` is the highest column in pixels. */
export interface SideNeeds {
  readonly gates: number;
  readonly bands: number;
  readonly lanes: number;
  readonly rows: number;
  readonly dots: number;
}

export interface SideSheet {
  readonly needs: SideNeeds;
  /** −1 upward (Laos), 1 downward (Việt Nam). */
  readonly direction: -1 | 1;
  /** Where the first band faces the line, and threads end. */
  readonly bank: number;
  /** The middles of rows. */
  readonly gate: (row: number) => number;
  readonly band: (row: number) => number;
  readonly lane: (row: number) => number;
  readonly span: (row: number) => number;
  /** Where columns of dots begin, and how high they may grow. */
  readonly dots: number;
  readonly dotsHeight: number;
  /** Where the half ends. */
  readonly edge: number;
}

export interface Sheet {
  readonly height: number;
  readonly line: number;
  readonly sides: Readonly<Record<Country, SideSheet>>;
}

/** Stacks the parts about the line. */
export function sheetOf(needs: Readonly<Record<Country, SideNeeds>>): Sheet {
  const high = ({ dots: wanted }: SideNeeds) => Math.max(leastDotsPx, Math.min(wanted, mostDotsPx));
  const dots = { LA: high(needs.LA), VN: high(needs.VN) };
  const half = (side: Country) => offsetsOf(side, needs[side]).dots + dots[side] + edgePx;
  const line = half("LA");
  return {
    line,
    height: line + half("VN"),
    sides: {
      LA: sideSheet("LA", needs.LA, line, dots.LA),
      VN: sideSheet("VN", needs.VN, line, dots.VN),
    },
  };
}

function offsetsOf(side: Country, { gates, bands, lanes, rows }: SideNeeds) {
  const gate = rulerPx[side];
  const bank = gate + Math.max(1, gates) * rowPx.gate + gapPx;
  const lane = bank + bands * rowPx.band + gapPx;
  const span = lane + lanes * rowPx.lane + (lanes ? gapPx : 0);
  return { gate, bank, lane, span, dots: span + rows * rowPx.span + (rows ? gapPx : 0) };
}

function sideSheet(side: Country, needs: SideNeeds, line: number, dotsHeight: number): SideSheet {
  const direction = side === "LA" ? -1 : 1;
  const offsets = offsetsOf(side, needs);
  const middle = (offset: number, size: number) => (row: number) =>
    line + direction * (offset + (row + 0.5) * size);
  return {
    needs,
    direction,
    bank: line + direction * offsets.bank,
    gate: middle(offsets.gate, rowPx.gate),
    band: middle(offsets.bank, rowPx.band),
    lane: middle(offsets.lane, rowPx.lane),
    span: middle(offsets.span, rowPx.span),
    dots: line + direction * offsets.dots,
    dotsHeight,
    edge: line + direction * (offsets.dots + dotsHeight + edgePx),
  };
}
