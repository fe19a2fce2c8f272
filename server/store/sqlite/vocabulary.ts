// Which values of a Filter name something in the data: ids of its records, codes of its lists.
import {
  BorderKind,
  type CollectionId,
  type Filter,
  type FilterKey,
  PaperKind,
  PlaceKind,
  TwinningKind,
  TwinningStatus,
} from "#contract";
import type { UnknownValue } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Whether the value is known, by a query that answers a row when it is; or the fixed list of what is. */
type Vocabulary = { readonly sql: string } | { readonly codes: readonly string[] };

const unitSql = "SELECT 1 FROM admin_units WHERE id = ?";
const placeSql = "SELECT 1 FROM places WHERE id = ?";
const twinningSql = "SELECT 1 FROM twinnings WHERE id = ?";
const anyIdSql = `
  SELECT 1
  FROM (
    SELECT id FROM admin_units
    UNION ALL SELECT id FROM places
    UNION ALL SELECT id FROM twinnings
    UNION ALL SELECT id FROM activities
  )
  WHERE id = ?`;
const codeSql = (list: string) => `SELECT 1 FROM codes WHERE list = '${list}' AND code = ?`;

const everywhere: Partial<Record<FilterKey, Vocabulary>> = {
  unit: { sql: unitSql },
  place: { sql: placeSql },
  twinning: { sql: twinningSql },
  about: { sql: anyIdSql },
};

const ofCollection: Record<CollectionId, Partial<Record<FilterKey, Vocabulary>>> = {
  border: { kind: { codes: BorderKind.options } },
  "admin-units": {},
  places: { kind: { codes: PlaceKind.options } },
  twinnings: { kind: { codes: TwinningKind.options }, status: { codes: TwinningStatus.options } },
  activities: { kind: { sql: codeSql("activity_kind") }, topic: { sql: codeSql("topic") } },
  papers: { kind: { codes: PaperKind.options } },
  indicators: { kind: { sql: codeSql("indicator") } },
};

/** The first value of the Filter that is no id or code of the data; null when all are. */
export function unknownValue(reader: Reader, id: CollectionId, filter: Filter): UnknownValue | null {
  const vocabularies = { ...everywhere, ...ofCollection[id] };
  for (const [key, values] of Object.entries(filter) as [FilterKey, unknown][]) {
    const vocabulary = vocabularies[key];
    if (!vocabulary || !Array.isArray(values)) continue;
    const value = values.map(String).find((text) => !isKnown(reader, vocabulary, text));
    if (value !== undefined) return { key, value };
  }
  return null;
}

function isKnown(reader: Reader, vocabulary: Vocabulary, value: string): boolean {
  if ("codes" in vocabulary) return vocabulary.codes.includes(value);
  return reader.number(vocabulary.sql, value) !== undefined;
}
