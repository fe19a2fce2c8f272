// The texts that search finds, gathered while loading and written in the order of their rank.
import { type CollectionId, fold, foldCase, MatchField } from "#contract";
import type { SearchText, Value } from "./collections/stored.ts";

/** Fields and collections in the order in which the search box shows their matches. */
export const fieldRanks: readonly MatchField[] = ["name", "alias", "code", "number", "organiser"];
export const collectionRanks: readonly CollectionId[] = [
  "admin-units",
  "places",
  "twinnings",
  "papers",
  "activities",
  "indicators",
  "border",
];

interface Link {
  readonly field: MatchField;
  readonly collection: CollectionId;
  readonly ordinal: number;
}

export class SearchIndex {
  readonly #links = new Map<string, Link[]>();

  add(collection: CollectionId, ordinal: number, texts: readonly SearchText[]): void {
    for (const { field, text } of texts) {
      if (!text) continue;
      const links = this.#links.get(text) ?? [];
      links.push({ field, collection, ordinal });
      this.#links.set(text, links);
    }
  }

  /** Writes each distinct text once. Ids ascend by field, collection and length, so an index reads the best first. */
  write(insert: (table: string, row: Readonly<Record<string, Value>>) => void): void {
    const ranked = [...this.#links]
      .map(([text, links]) => ({ text, links, rank: Math.min(...links.map(rankOf)) }))
      .toSorted((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
    for (const [id, { text, links }] of ranked.entries()) {
      insert("search_texts", { id, text });
      insert("search_trigrams", { rowid: id, folded: fold(text), exact: foldCase(text) });
      insert("search_prefixes", { rowid: id, folded: fold(text) });
      for (const link of distinct(links)) insert("search_links", { text: id, rank: rankOf(link), ...link });
    }
  }
}

/** Fields come before collections. */
function rankOf({ field, collection }: Link): number {
  return fieldRanks.indexOf(field) * collectionRanks.length + collectionRanks.indexOf(collection);
}

function distinct(links: readonly Link[]): readonly Link[] {
  return [
    ...new Map(links.map((link) => [`${link.collection} ${link.field} ${link.ordinal}`, link])).values(),
  ];
}
