// What an export says of itself: what it holds, by which Filter, of which day, under which licence.
import type { CollectionId, Filter } from "#contract";
import { filterWords } from "./filterWords.ts";
import type { About, Lookup } from "./material.ts";
import { hasPositions } from "./position.ts";
import { fill, titleOf, wordsIn } from "./words.ts";

export interface AboutParts {
  readonly id: CollectionId;
  readonly filter: Filter;
  /** Is there a condition beyond the Filter? The address holds it. */
  readonly isNarrowed: boolean;
  /** Null: everything from the first on. */
  readonly page: { readonly offset: number; readonly limit: number } | null;
  readonly count: number;
  readonly address: string;
  readonly madeOn: Date;
  readonly dataVersion: string;
}

/** The words of an export about itself. */
export function aboutOf(parts: AboutParts, lookup: Lookup): About {
  const { id, filter, isNarrowed, page, count, address, madeOn, dataVersion } = parts;
  const { about, collections, licences } = wordsIn[lookup.lang];
  const asked = [
    ...filterWords(id, filter, lookup),
    ...(isNarrowed ? [about.further] : []),
    ...(page ? [fill(about.page, { first: page.offset + 1, limit: page.limit })] : []),
  ];
  return {
    title: `${about.portal} – ${fill(about.title, { collection: collections[id], count })}`,
    filter: asked.length > 0 ? asked : [about.noFilter],
    address,
    madeOn,
    dataVersion,
    licence: `${licences[id]} ${about.sample}`,
    positions: hasPositions(id)
      ? fill(about.exactness, { column: titleOf(lookup.lang, "position_note") })
      : about.noPositions,
  };
}

/** Title and value of each thing said, for formats that hold a text or a sheet of it. */
export function aboutLines(
  about: About,
  lookup: Lookup,
): readonly (readonly [title: string, text: string])[] {
  const words = wordsIn[lookup.lang].about;
  return [
    [words.content, about.title],
    ...about.filter.map((line) => [words.filter, line] as const),
    [words.madeOn, about.madeOn.toISOString().slice(0, 10)],
    [words.dataVersion, about.dataVersion],
    [words.address, about.address],
    [words.licence, about.licence],
    [words.positions, about.positions],
  ];
}

/** All of it as one text. */
export function aboutText(about: About, lookup: Lookup): string {
  return aboutLines(about, lookup)
    .map(([title, text]) => `${title}: ${text}`)
    .join("\n");
}
