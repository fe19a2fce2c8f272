// Aggregates: a band across the line where both sides' stretches run, with the number of each side on its side.
import type { Feature } from "geojson";
import { crossingAt, nearestKm } from "../borderLine.ts";
import { type Facts, refOf, type Twinning } from "../facts.ts";
import { lineString, point, type Scene } from "../layer.ts";
import { add, toPosition } from "../projection.ts";

/** Half the length of a band across the line, and how far from the line its numbers stand, in pixels. */
const bandHalfPx = 40;
export const numberAtPx = 33;
/** Where along the stretch that both sides share a band lies best: for more than one pair of units where these meet. */
const shares = { pair: 0.66, several: 0.41 };
/** Where that is taken it moves by such steps along the stretch, as shares of it. */
const step = 0.02;

export const bandId = (twinning: string) => `band/${twinning}`;

export interface Band {
  readonly twinning: Twinning;
  /** Where along the line it may lie, best first. */
  readonly kilometres: readonly number[];
}

/** The cross-border aggregates whose both sides face the same part of the line. */
export function bandsOf(facts: Facts): Band[] {
  const aggregates = facts.twinnings.filter(
    ({ properties }) => properties.is_aggregate && !properties.is_domestic && properties.counted,
  );
  return aggregates.flatMap((twinning) => {
    const { vn_ids, la_ids } = twinning.properties;
    const span = sharedSpan(extent(facts, vn_ids), extent(facts, la_ids));
    if (!span) return [];
    const [from, to] = span;
    const best = vn_ids.length > 1 ? shares.several : shares.pair;
    return [{ twinning, kilometres: sharesAround(best).map((share) => from + (to - from) * share) }];
  });
}

/** Shares from 0 to 1, the nearest to the best first. */
function sharesAround(best: number): number[] {
  return Array.from({ length: Math.round(1 / step) + 1 }, (_, index) => index * step).sort(
    (a, b) => Math.abs(a - best) - Math.abs(b - best),
  );
}

/** The bands that found room. */
export function bands({ facts, line, zoom, arrangement }: Scene): Feature[] {
  if (!line) return [];
  return bandsOf(facts).flatMap(({ twinning: { id, properties: twinning } }) => {
    const position = arrangement.get(bandId(id));
    if (!position) return [];
    const { pixel, toLaos } = crossingAt(line, nearestKm(line, position), zoom);
    const at = (offset: number) => toPosition(add(pixel, toLaos, offset), zoom);
    const { name_vi, name_lo, name_en, counted } = twinning;
    const properties = { ref: refOf("twinnings", id), name_vi, name_lo, name_en };
    return [
      lineString([at(-bandHalfPx), at(bandHalfPx)], properties),
      point(at(-numberAtPx), { ...properties, number: counted?.vn }),
      point(at(numberAtPx), { ...properties, number: counted?.la }),
    ];
  });
}

type Span = readonly [from: number, to: number];

function extent(facts: Facts, unitIds: readonly string[]): Span | null {
  const kilometres = facts.border.flatMap(({ properties: { kind, unit, km_from, km_to } }) =>
    kind === "stretch" && unit && unitIds.includes(unit) && km_from !== null && km_to !== null
      ? [km_from, km_to]
      : [],
  );
  return kilometres.length ? [Math.min(...kilometres), Math.max(...kilometres)] : null;
}

function sharedSpan(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return null;
  const span: Span = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return span[0] < span[1] ? span : null;
}
