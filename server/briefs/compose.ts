// From a draft to a brief: rows fitted to the page, sources numbered in the order in which they are cited, day and version said.
import type { Source } from "#contract";
import { wordsIn as exportWords } from "../exports/words.ts";
import { mapAt } from "../html/visit.ts";
import type { Block, Brief, BriefKind } from "./brief.ts";
import type { Draft, Sources, Telling } from "./draft.ts";
import { fitted } from "./fit.ts";

export interface Making {
  readonly kind: BriefKind;
  readonly sources: Sources;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly dataVersion: string;
}

/** Pure: the same draft gives the same brief. */
export function briefOf(draft: Draft, { lang, words, reading }: Telling, making: Making): Brief {
  const { kind, sources, day, dataVersion } = making;
  const isOnePage = kind !== "quarter";
  const notes = [...draft.notes, words.sample];
  const cited = (blocks: readonly Block[]) => citedIn(draft.citedFirst, blocks, sources);
  const told = (blocks: readonly Block[]) => ({ title: draft.title, lang, notes, blocks, ...cited(blocks) });
  const blocks = isOnePage ? fitted(draft.blocks, told) : draft.blocks;
  return {
    kind,
    lang,
    type: draft.type,
    title: draft.title,
    otherNames: draft.otherNames,
    scope: draft.scope,
    day,
    dataVersion,
    licence: exportWords[lang].licences.activities,
    address: mapAt(reading.visit, draft.view),
    blocks,
    notes,
    ...cited(blocks),
    isOnePage,
  };
}

/** Cited first in the head, then in the rows on paper, then in rows that stand in the spreadsheet alone. */
function citedIn(first: readonly string[], blocks: readonly Block[], known: Sources) {
  const tables = blocks.filter((block) => block.type === "table");
  const ofRows = (rows: (typeof tables)[number]["rows"]) =>
    rows.flatMap((row) => row.flatMap(({ sources = [] }) => sources));
  const shown = new Set([
    ...first,
    ...tables.flatMap(({ rows, shown: count }) => ofRows(rows.slice(0, count))),
  ]);
  const all = new Set([...shown, ...tables.flatMap(({ rows }) => ofRows(rows))]);
  const found = (ids: Iterable<string>): readonly Source[] => [...ids].flatMap((id) => known.get(id) ?? []);
  return { sources: found(all), shownSources: found(shown).length };
}
