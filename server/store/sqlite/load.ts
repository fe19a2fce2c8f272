// Writes a Dataset as one SQLite file: whole or not at all.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import {
  type CollectionId,
  collectionIds,
  type Dataset,
  type DatasetFeature,
  type RecordOf,
} from "#contract";
import { storedCollections } from "./collections/index.ts";
import type { StoredCollection, Value } from "./collections/stored.ts";
import { featureText, recordText } from "./feature.ts";
import { replaceFile } from "./replaceFile.ts";
import { SearchIndex } from "./searchIndex.ts";
import { schemaVersion } from "./shape.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";

const schema = readFileSync(new URL("schema.sql", import.meta.url), "utf8");

/**
 * Loads the dataset into `file`, whole or not at all; its folder is made when missing.
 * @throws when the folder cannot be written, or a record names an unknown source, unit, place or twinning.
 */
export async function loadDataset(file: string, dataset: Dataset): Promise<void> {
  replaceFile(file, (fresh) => writeDatabase(fresh, dataset));
}

function writeDatabase(file: string, dataset: Dataset): void {
  const db = new Database(file);
  try {
    // No journal on disk: a half-written file is thrown away, never opened.
    db.pragma("journal_mode = MEMORY");
    db.pragma("synchronous = OFF");
    db.pragma("foreign_keys = ON");
    db.exec(schema);
    db.transaction(() => insertDataset(db, dataset))();
    db.exec("ANALYZE");
    db.exec("VACUUM");
  } finally {
    db.close();
  }
}

function insertDataset(db: Database.Database, dataset: Dataset): void {
  const insert = inserter(db);
  const surroundings = surroundingsOf(dataset);
  const search = new SearchIndex();
  const hash = createHash("sha256").update(schemaVersion);

  insertShared(insert, dataset, hash);
  for (const id of loadOrder) {
    insertCollection(insert, id, dataset.features[id], { surroundings, search, hash });
  }
  for (const [unit, members] of Object.entries(dataset.unitClosure)) {
    for (const member of new Set(members)) insert("unit_closure", { unit, member });
  }
  search.write(insert);
  insert("meta", { key: "schema_version", value: schemaVersion });
  insert("meta", { key: "data_version", value: hash.digest("hex").slice(0, 16) });
}

/** Referenced tables come before those that refer to them. */
const loadOrder: readonly CollectionId[] = [
  "admin-units",
  ...collectionIds.filter((id) => id !== "admin-units"),
];

interface Loading {
  readonly surroundings: Surroundings;
  readonly search: SearchIndex;
  readonly hash: { update(text: string): unknown };
}

function insertShared(insert: Insert, dataset: Dataset, hash: Loading["hash"]): void {
  const text = (value: unknown) => {
    const json = JSON.stringify(value);
    hash.update(json);
    return json;
  };
  for (const source of dataset.sources) insert("sources", { id: source.id, json: text(source) });
  dataset.codes.forEach((code, position) => {
    insert("codes", { list: code.list, code: code.code, position, json: text(code) });
  });
  dataset.programmes.forEach((programme, position) => {
    insert("programmes", { position, source: programme.provenance.source.id, json: text(programme) });
  });
  for (const superseded of dataset.superseded) {
    const { collection, id } = superseded;
    insert("superseded", { collection, id, json: text(superseded) });
  }
  text(dataset.unitClosure);
}

function insertCollection<Id extends CollectionId>(
  insert: Insert,
  id: Id,
  features: readonly DatasetFeature<RecordOf<Id>>[],
  { surroundings, search, hash }: Loading,
): void {
  const stored: StoredCollection<Id> = storedCollections[id];
  const inOrder = features.toSorted(
    (a, b) => stored.order(a.properties, b.properties) || (a.id < b.id ? -1 : 1),
  );
  for (const [ordinal, feature] of inOrder.entries()) {
    const record = recordText(id, feature);
    hash.update(record);
    insert(stored.table, {
      ordinal,
      id: feature.id,
      source: feature.properties.provenance.source.id,
      ...stored.columns(feature, surroundings),
      feature: featureText(id, feature),
      record,
    });
    for (const [table, values] of Object.entries(stored.links(feature.properties, surroundings))) {
      for (const value of new Set(values)) insert(table, { value, ordinal });
    }
    search.add(id, ordinal, stored.texts(feature.properties));
  }
}

/** Inserts one row; its keys are column names of schema.sql. */
export type Insert = (table: string, row: Readonly<Record<string, Value>>) => void;

function inserter(db: Database.Database): Insert {
  const statements = new Map<string, Database.Statement<Value[]>>();
  return (table, row) => {
    const columns = Object.keys(row);
    let statement = statements.get(table);
    if (!statement) {
      const marks = columns.map(() => "?").join(", ");
      statement = db.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`);
      statements.set(table, statement);
    }
    statement.run(...Object.values(row));
  };
}
