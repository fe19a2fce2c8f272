// The search box: the texts that hold every word, best first, each told with the reason why it was found.
import { z } from "zod";
import { type CollectionId, MatchField, Names, type SearchHit, fold, foldCase } from "#contract";
import { storedCollections } from "./collections/index.ts";
import type { Reader } from "./reader.ts";
import { collectionRanks, fieldRanks } from "./searchIndex.ts";
import { exactWords, foldedWords, hasFoldedWord, isInTrigrams } from "./words.ts";

/** Texts looked at for one question. Their ids ascend by rank, so what lies beyond could not stand higher but by chance. */
const maxCandidates = 200;
/** Texts read for want of a trigram for the shorter words of a question. */
const maxRead = 5000;
/** Collections that the search box shows: what has a panel of its own. */
const shown: readonly CollectionId[] = ["admin-units", "places", "twinnings", "papers", "activities"];

const Candidate = z.object({ id: z.number(), text: z.string() });
type Candidate = z.infer<typeof Candidate>;

const Link = z.object({ field: MatchField, ordinal: z.number() });

interface Found {
  readonly collection: CollectionId;
  readonly ordinal: number;
  readonly field: MatchField;
  readonly text: string;
  readonly exact: boolean;
  readonly rank: readonly number[];
}

/** At most `limit` features, each once, with its best match: exact tones, then field, closeness, collection. */
export function search(reader: Reader, q: string, limit: number): readonly SearchHit[] {
  const best = new Map<string, Found>();
  for (const found of candidates(reader, q).flatMap((candidate) => foundBy(reader, candidate, q, limit))) {
    const key = `${found.collection}/${found.ordinal}`;
    const other = best.get(key);
    if (!other || compareRanks(found, other) < 0) best.set(key, found);
  }
  return [...best.values()]
    .toSorted(compareRanks)
    .slice(0, limit)
    .map((found) => hitOf(reader, found));
}

function candidates(reader: Reader, q: string): readonly Candidate[] {
  const words = foldedWords(q);
  if (words.length === 0) return [];
  const long = words.filter(isInTrigrams);
  const short = words.filter((word) => !isInTrigrams(word));
  if (long.length === 0) return matching(reader, prefixSql, allOf(short, "*"), () => true);

  const exactLong = exactWords(q).filter(isInTrigrams);
  const hasShort = ({ text }: Candidate) => short.every((word) => hasFoldedWord(text, word));
  const exact =
    exactLong.length > 0 ? matching(reader, trigramSql, `{exact} : (${allOf(exactLong)})`, hasShort) : [];
  const folded = matching(reader, trigramSql, `{folded} : (${allOf(long)})`, hasShort);
  return [...new Map([...exact, ...folded].map((candidate) => [candidate.id, candidate])).values()];
}

/** Words hold letters, marks and digits only, so quoting them is enough. */
function allOf(words: readonly string[], suffix = ""): string {
  return words.map((word) => `"${word}"${suffix}`).join(" AND ");
}

const trigramSql = `
  SELECT search_texts.id, search_texts.text
  FROM search_trigrams
  JOIN search_texts ON search_texts.id = search_trigrams.rowid
  WHERE search_trigrams MATCH ?
  ORDER BY search_trigrams.rowid`;

const prefixSql = `
  SELECT search_texts.id, search_texts.text
  FROM search_prefixes
  JOIN search_texts ON search_texts.id = search_prefixes.rowid
  WHERE search_prefixes MATCH ?
  ORDER BY search_prefixes.rowid`;

function matching(
  reader: Reader,
  sql: string,
  expression: string,
  isWanted: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const wanted: Candidate[] = [];
  let read = 0;
  for (const candidate of reader.eachRow(Candidate, sql, expression)) {
    read += 1;
    if (isWanted(candidate)) wanted.push(candidate);
    if (wanted.length >= maxCandidates || read >= maxRead) break;
  }
  return wanted;
}

const linkSql = `
  SELECT field, collection, ordinal
  FROM search_links
  WHERE text = ?
    AND collection = ?
  ORDER BY field, ordinal
  LIMIT ?`;

function foundBy(reader: Reader, { id, text }: Candidate, q: string, limit: number): readonly Found[] {
  const exact = exactWords(q).every((word) => foldCase(text).includes(word));
  const closeness = closenessOf(fold(text), fold(q));
  return shown.flatMap((collection) =>
    reader.rows(Link, linkSql, id, collection, limit).map(({ field, ordinal }) => ({
      collection,
      ordinal,
      field,
      text,
      exact,
      rank: [
        exact ? 0 : 1,
        fieldRanks.indexOf(field),
        closeness,
        collectionRanks.indexOf(collection),
        ordinal,
      ],
    })),
  );
}

/** 0 the whole text, 1 its beginning, 2 the beginning of a word, 3 anywhere or in pieces. */
function closenessOf(text: string, q: string): number {
  if (text === q) return 0;
  if (text.startsWith(q)) return 1;
  return text.includes(` ${q}`) ? 2 : 3;
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
  const feature = ShownFeature.parse(JSON.parse(reader.text(sql, ordinal) ?? "null"));
  const { name_vi, name_lo, name_en, ...properties } = feature.properties;
  return {
    name_vi,
    name_lo,
    name_en,
    collection,
    id: feature.id,
    kind: properties.kind ?? properties.level ?? collection,
    unit: properties.unit ?? properties.parent ?? properties.unit_ids?.[0] ?? null,
    valid_to: properties.valid_to ?? null,
    match: { field, text, exact },
  };
}
