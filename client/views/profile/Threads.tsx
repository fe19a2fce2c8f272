// Twin links as threads from bank to bank, leaving each at a right angle; aggregates as bands with their two numbers.
import { useTranslation } from "react-i18next";
import type { Country } from "#contract";
import { type Drawing, seenMiddle, threadRow } from "./drawing.ts";
import { freeKm } from "./layout/freeKm.ts";
import type { Anchor } from "./layout/placeMarks.ts";
import type { KmWindow } from "./layout/scale.ts";
import type { Thread, TieBand } from "./layout/ties.ts";
import { Mark } from "./Mark.tsx";

const fanPx = 5;
/** Ends out of sight are drawn this far beyond the window, so that threads leave it at a clear slope. */
const beyondPx = 70;
/** How far a thread without its other end goes past the line. */
const stubPx = 30;
const bandHalfPx = 13;
/** Air that a band keeps from names and other bands. */
const bandAirPx = 5;
/** How far a band reaches from the line, and how far in its number stands. */
const bandReachPx = { LA: 47, VN: 60 } as const;
const bandNumberPx = 12;

export function Threads({ drawing }: { readonly drawing: Drawing }) {
  return (
    <g className="threads">
      {drawing.marks.ties.threads.map((thread) => (
        <ThreadMark key={thread.key} thread={thread} drawing={drawing} />
      ))}
    </g>
  );
}

function ThreadMark({ thread, drawing }: { readonly thread: Thread; readonly drawing: Drawing }) {
  const { t } = useTranslation("profile");
  const { vn, la } = thread;
  const path = threadPath(thread, drawing);
  const told = drawing.words.tie(thread.twinning);
  const openEnd = vn && la ? [] : [t("tip.openEnd")];
  return (
    <Mark
      to={thread.ref}
      told={{ ...told, lines: [...told.lines, ...openEnd] }}
      row={threadRow}
      km={vn?.km ?? la?.km ?? 0}
      className={`thread thread-${thread.line}${thread.isBranch ? " thread-branch" : ""}`}
    >
      <path className="hit-line" d={path.across} />
      <path className="stem" d={path.stems} />
      <path className="strand" d={path.across} />
      {path.open && <circle className="open-end" cx={path.open[0]} cy={path.open[1]} r={3} />}
    </Mark>
  );
}

interface ThreadPath {
  readonly across: string;
  /** From the banks outward to what the thread is tied to. */
  readonly stems: string;
  readonly open: readonly [x: number, y: number] | null;
}

function threadPath({ vn, la, shift }: Thread, drawing: Drawing): ThreadPath {
  const { line, sides } = drawing.sheet;
  const { left, right } = drawing.scale;
  const x = (anchor: Anchor) => {
    const own = anchor.of === "place" ? drawing.scale.x(anchor.km) : seenMiddle(anchor.span, drawing.scale);
    return Math.max(left - beyondPx, Math.min(right + beyondPx, own)) + shift * fanPx;
  };
  // Threads fan between the banks only: beyond, one stem carries them all.
  const stems = [vn, la].flatMap((anchor) =>
    anchor ? [`M${x(anchor) - shift * fanPx} ${sides[anchor.side].bank}V${outward(anchor, drawing)}`] : [],
  );
  if (vn && la) {
    const [a, b] = [sides[vn.side].bank, sides[la.side].bank];
    const bend = (a + b) / 2;
    return {
      across: `M${x(vn)} ${a}C${x(vn)} ${bend} ${x(la)} ${bend} ${x(la)} ${b}`,
      stems: stems.join(""),
      open: null,
    };
  }
  const known = vn ?? la;
  if (!known) return { across: "", stems: "", open: null };
  const end = line - sides[known.side].direction * stubPx;
  return {
    across: `M${x(known)} ${sides[known.side].bank}V${end + sides[known.side].direction * 3}`,
    stems: stems.join(""),
    open: [x(known), end],
  };
}

/** How far out the tied thing stands: a place in its lane, a group in its row, a unit at the bank itself. */
function outward(anchor: Anchor, { layout, sheet }: Drawing): number {
  const own = sheet.sides[anchor.side];
  const { places, spans } = layout.sides[anchor.side];
  if (anchor.of === "place") {
    const lane = places.laned.find(({ item }) => `places/${item.mark.ref.id}` === anchor.ref)?.lane;
    return lane === undefined ? own.bank : own.lane(lane) - own.direction * 8;
  }
  const row = spans.laned.find(({ item }) => item.ref === anchor.ref && item.group)?.lane;
  return row === undefined ? own.bank : own.span(row) - own.direction * 9;
}

export function TieBands({ drawing }: { readonly drawing: Drawing }) {
  const { scale, sheet, marks, words } = drawing;
  return (
    <g className="tie-bands">
      {placeBands(drawing).map(({ band, km }) => {
        const x = scale.x(km);
        const told = words.tie(band.twinning);
        /** Beside the link and not in it: the link's name tells both numbers in words. */
        const number = (side: Country, value: number) => (
          <text
            aria-hidden="true"
            className="tie-band-number"
            x={x}
            y={sheet.line + sheet.sides[side].direction * (bandReachPx[side] - bandNumberPx) + 4}
          >
            {value}
          </text>
        );
        return (
          <g key={`${band.ref.id}/${marks.lengthKm}`}>
            <Mark to={band.ref} told={told} row={threadRow} km={km} className="tie-band">
              <rect
                x={x - bandHalfPx}
                y={sheet.line - bandReachPx.LA}
                width={2 * bandHalfPx}
                height={bandReachPx.LA + bandReachPx.VN}
                rx={bandHalfPx}
              />
            </Mark>
            {number("LA", band.counted.la)}
            {number("VN", band.counted.vn)}
          </g>
        );
      })}
    </g>
  );
}

/** Each band where it covers neither a gate's name nor another band. */
function placeBands({ marks, layout }: Drawing): { band: TieBand; km: number }[] {
  const taken: KmWindow[] = [...layout.sides.LA.gates.laned, ...layout.sides.VN.gates.laned].map(
    ({ item: { mark, isLeft, labelPx } }) => {
      const label = (labelPx + 14) / layout.pxPerKm;
      return [mark.km - (isLeft ? label : 0) - 1, mark.km + (isLeft ? 0 : label) + 1];
    },
  );
  const half = (bandHalfPx + bandAirPx) / layout.pxPerKm;
  return [...marks.ties.bands]
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
    .map((band) => {
      const km = freeKm(band.span, half, taken);
      taken.push([km - half, km + half]);
      return { band, km };
    });
}
