// What waits for a contact, by the rule of the screen.
import { formatDate, formatNumber, type Gap } from "#contract";
import { fill } from "../exports/words.ts";
import type { Waits } from "./ask.ts";
import type { ListBlock, Said } from "./brief.ts";
import type { Telling } from "./draft.ts";
import { named } from "./parts.ts";

/** What waits for a contact by the rule of the screen, in words that leave open what is open; what has no dated contact at all together. */
function waitItems(telling: Telling, { asOf, months, gaps }: Waits): readonly Said[] {
  const { lang, words } = telling;
  const number = (value: number) => formatNumber(lang, value);
  const doubtOf = (gap: Gap) => (isOpen(gap) ? " *" : "");
  const never = gaps.filter(({ last_contact }) => last_contact === null);
  const waited = gaps.flatMap((gap) => {
    const { id, last_contact, months_at_least, months_at_most } = gap;
    if (last_contact === null || months_at_least === null || months_at_most === null) return [];
    const message = months_at_least === months_at_most ? words.gapSince : words.gapBetween;
    const text = fill(message, {
      name: named(telling, id).text,
      date: formatDate(lang, last_contact.date),
      certainty: last_contact.certainty,
      day: formatDate(lang, asOf),
      least: number(months_at_least),
      most: number(months_at_most),
      months: number(months),
    });
    return [{ text: `${text}${doubtOf(gap)}` }];
  });
  if (never.length === 0) return waited;
  const names = never.map((gap) => `${named(telling, gap.id).text}${doubtOf(gap)}`).join("; ");
  return [{ text: fill(words.gapNever, { names }) }, ...waited];
}

/** May a record without a date, or of a unit that was split, be a later contact? */
function isOpen({ is_sure, undated, uncarried }: Gap): boolean {
  return !is_sure && undated + uncarried > 0;
}

/** What waits, and what is told besides; a star is explained below. */
export function gapsBlock(
  telling: Telling,
  waits: readonly Waits[],
  besides: readonly Said[] = [],
): ListBlock {
  const { words } = telling;
  const items = [...besides, ...waits.flatMap((wait) => waitItems(telling, wait))];
  const remarks = [
    ...(items.length === 0 ? [words.noGaps] : []),
    ...(waits.some(({ gaps }) => gaps.some(isOpen)) ? [words.gapOpen] : []),
  ];
  return { type: "list", id: "gaps", title: words.gaps, items, shown: items.length, remarks };
}
