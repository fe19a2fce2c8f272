// The search box: the texts that hold every word, best first, each told with the reason why it was found.
import { z } from "zod";
import { CollectionId, fold, foldCase, MatchField, Names, type SearchHit } from "#contract";
import { storedCollections } from "./collections/index.ts";
import type { Postings } from "./postings.ts";
import type { Reader } from "./reader.ts";
import { collectionRanks, fieldRanks } from "./searchIndex.ts";
import { exactWords, foldedWords, isInTrigrams, prefixMatch, trigramMatch } from "./words.ts";

/** Texts weighed for one question. Their ids ascend by rank, so what lies beyond would hardly stand higher. */
const maxCandidates = 100;
/** Ids read from the index at most, when few of them hold the shorter words too. */
const maxRead = 20_000;

const Link = z.object({ field: MatchField, collection: CollectionId, ordinal: z.number() });

interface Found extends z.infer<typeof Link> {
  readonly text: string;
  readonly exact: boolean;
  /** Smaller stands higher, from the first number to the last. */
  readonly rank: readonly number[];
}

/** At most `limit` features, each once, with its best match: exact tones, then field, whole texts, collection. */
export function search(reader: Reader, postings: Postings, q: string, limit: number): readonly SearchHit[] {
  const weigh = weigherOf(q);
  const best = new Map<string, Found>();
  for (const id of candidates(reader, postings, q)) {
    const text = reader.text("SELECT text FROM search_texts WHERE id = ?", id) ?? "";
    const weight = weigh(text);
    for (const link of reader.rows(Link, linkSql, id, limit)) {
      const found = { ...link, text, exact: weight.exact, rank: rankOf(link, weight) };
      const key = `${link.collection}/${link.ordinal}`;
      const other = best.get(key);
      if (!other || compareRanks(found, other) < 0) best.set(key, found);
    }
  }
  return [...best.values()]
    .toSorted(compareRanks)
    .slice(0, limit)
    .map((found) => hitOf(reader, found));
}

/** Ids of texts that hold every word, those with the very tones first. */
function candidates(reader: Reader, postings: Postings, q: string): readonly number[] {
  const words = foldedWords(q);
  const long = words.filter(isInTrigrams);
  const withShort = words
    .filter((word) => !isInTrigrams(word))
    .map((word) => postings.numbered(postings.size("search_texts"), prefixSql, prefixMatch([word])))
    .reduce((left, set) => left.and(set), postings.all("search_texts"));
  if (words.length === 0) return [];
  if (long.length === 0) return withShort.ordinals(0, maxCandidates);

  const matching = (expression: string): readonly number[] => {
    const found: number[] = [];
    let read = 0;
    for (const id of reader.eachNumber(trigramSql, expression)) {
      read += 1;
      if (withShort.has(id)) found.push(id);
      if (found.length >= maxCandidates || read >= maxRead) break;
    }
    return found;
  };
  const exactLong = exactWords(q).filter(isInTrigrams);
  const exact = exactLong.length > 0 ? matching(trigramMatch("exact", exactLong)) : [];
  if (exact.length >= maxCandidates) return exact;
  return [...new Set([...exact, ...matching(trigramMatch("folded", long))])];
}

const prefixSql = "SELECT rowid FROM search_prefixes WHERE search_prefixes MATCH ?";

const trigramSql = `
  SELECT rowid
  FROM search_trigrams
  WHERE search_trigrams MATCH ?
  ORDER BY rowid`;

/** Figures and the border have no panel to open, so the box does not show them. */
const linkSql = `
  SELECT field, collection, ordinal
  FROM search_links
  WHERE text = ?
    AND collection NOT IN ('indicators', 'border')
  ORDER BY rank, ordinal
  LIMIT ?`;

interface Weight {
  readonly exact: boolean;
  /** 0 the whole text, 1 its beginning, 2 the beginning of a word, 3 anywhere or in pieces. */
  readonly closeness: number;
}

function weigherOf(q: string): (text: string) => Weight {
  const words = exactWords(q);
  const folded = fold(q);
  const closenessOf = (text: string) => {
    if (text === folded) return 0;
    if (text.startsWith(folded)) return 1;
    return text.includes(` ${folded}`) ? 2 : 3;
  };
  return (text) => {
    const withTones = foldCase(text);
    return { exact: words.every((word) => withTones.includes(word)), closeness: closenessOf(fold(text)) };
  };
}

function rankOf({ field, collection, ordinal }: z.infer<typeof Link>, weight: Weight): readonly number[] {
  return [
    weight.exact ? 0 : 1,
    fieldRanks.indexOf(field),
    // A text that is all that was typed comes first; else a village comes before an activity held in it.
    Math.min(weight.closeness, 1),
    collectionRanks.indexOf(collection),
    weight.closeness,
    ordinal,
  ];
}

function compareRanks(a: Found, b: Found): number {
  for (const [index, rank] of a.rank.entries()) {
    const difference = rank - (b.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a hit shows of the stored summary, whichever collection it is of. */
const ShownFeature = z.object({
  id: z.string(),
  properties: Names.extend({
    kind: z.string().optional(),
    level: z.string().optional(),
    unit: z.string().nullish(),
    parent: z.string().nullish(),
    unit_ids: z.array(z.string()).optional(),
    valid_to: z.string().nullish(),
  }),
});

function hitOf(reader: Reader, { collection, ordinal, field, text, exact }: Found): SearchHit {
  const sql = `SELECT feature FROM ${storedCollections[collection].table} WHERE ordinal = ?`;
  const { id, properties } = ShownFeature.parse(JSON.parse(reader.text(sql, ordinal) ?? "null"));
  const { name_vi, name_lo, name_en } = properties;
  return {
    name_vi,
    name_lo,
    name_en,
    collection,
    id,
    kind: properties.kind ?? properties.level ?? collection,
    unit: properties.unit ?? properties.parent ?? properties.unit_ids?.[0] ?? null,
    valid_to: properties.valid_to ?? null,
    match: { field, text, exact },
  };
}
