// Room that is kept for what is no site: the labels of the units and the bands of the aggregates.
import { nameIn, type Position } from "#contract";
import { type BorderLine, crossingAt } from "../borderLine.ts";
import type { Facts } from "../facts.ts";
import { add, toPosition } from "../projection.ts";
import { bandId, bandsOf, numberAtPx } from "../twinnings/bands.ts";
import { isOuter, stretchesOn } from "../units/stretches.ts";
import { type Occasion, type Placeable, type Slot, textDiscs } from "./placement.ts";

/** After the gates a band, after the posts a label. */
const ranks = { band: 0.5, label: 2 };
const labelRadiusPx = 9;
/** Width of a letter of the labels and of their margin, in pixels. */
const letterPx = 7.7;
const labelMarginPx = 8;
/** Labels begin so far from the line, in pixels: past the ribbons, or past what stands beside these. */
const labelOffsetsPx = [20, 36, 54] as const;
const labelShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9] as const;
/** The number of one side of a band. */
const bandNumberPx = 11;

export const labelId = (unit: string) => `label/${unit}`;

export function roomsOf(facts: Facts, line: BorderLine | null, occasion: Occasion): Placeable[] {
  return line ? [...labels(facts, line, occasion), ...bands(facts, line, occasion)] : [];
}

const shared = { anchor: [0, 0] as Position, radiusPx: 0, limitPx: 0, side: null };

function labels(facts: Facts, line: BorderLine, { zoom, day, lang }: Occasion): Placeable[] {
  return stretchesOn(facts, day)
    .filter(({ stretch }) => !isOuter(stretch))
    .map(({ stretch }) => {
      const { km_from, km_to, country, unit } = stretch.properties;
      const from = km_from ?? 0;
      const length = (km_to ?? 0) - from;
      const run = country === "LA" ? -1 : 1;
      const discs = textDiscs(
        run,
        nameIn(lang, stretch.properties).length * letterPx + labelMarginPx,
        labelRadiusPx,
      );
      const slots = labelOffsetsPx.flatMap((offset) =>
        labelShares.map((share): Slot => {
          const { pixel, toLaos } = crossingAt(line, from + length * share, zoom);
          return { position: toPosition(add(pixel, toLaos, -run * offset), zoom), discs };
        }),
      );
      return { ...shared, id: labelId(unit ?? stretch.id), rank: ranks.label, slots };
    });
}

/** A band's position is its middle, on the line; it takes the room of its two numbers. */
function bands(facts: Facts, line: BorderLine, { zoom }: Occasion): Placeable[] {
  return bandsOf(facts).map(({ twinning, kilometres }) => ({
    ...shared,
    id: bandId(twinning.id),
    rank: ranks.band,
    slots: kilometres.map((km): Slot => {
      const { pixel, toLaos } = crossingAt(line, km, zoom);
      const disc = (px: number) => ({ offset: add([0, 0], toLaos, px), radiusPx: bandNumberPx });
      return { position: toPosition(pixel, zoom), discs: [disc(-numberAtPx), disc(numberAtPx)] };
    }),
  }));
}
