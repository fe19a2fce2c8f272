// What a writer is given, and what every format is.
import type { CollectionId, CoordPrecision, FeatureOf, Geometry, Lang, Names, RecordOf } from "#contract";
import type { Format } from "../http/negotiation.ts";

export type AnyRecord = RecordOf<CollectionId>;
export type ExportFeature<Record = AnyRecord> = FeatureOf<Record>;

/** What is known of a place, unit or twinning that a record names. */
export interface Reference {
  readonly names: Names;
  readonly geometry: Geometry | null;
  /** Of a place: how exact its point is. Null for what is no place. */
  readonly coordPrecision: CoordPrecision | null;
  readonly precisionMetres: number | null;
}

/** Names of what records refer to, in the asked language. */
export interface Lookup {
  readonly lang: Lang;
  /** The label of a code of the code lists; the code itself when no list has it. */
  readonly labelOf: (list: string, code: string) => string;
  readonly referenceOf: (id: string) => Reference | undefined;
  /** The name in the asked language; the id when nothing has it. */
  readonly nameOf: (id: string) => string;
}

/** What an export says of itself, ready to be read, in the asked language. */
export interface About {
  readonly title: string;
  /** One choice of the Filter a line; a line that says so when nothing is filtered. */
  readonly filter: readonly string[];
  /** The address that gives the same again. */
  readonly address: string;
  readonly madeOn: Date;
  readonly dataVersion: string;
  readonly licence: string;
  readonly positions: string;
}

export interface ExportMaterial {
  readonly id: CollectionId;
  /** Full records as JSON text, from the first on; each call begins anew. */
  readonly records: () => AsyncIterable<string>;
  /** How many records there are. */
  readonly count: number;
  readonly lookup: Lookup;
  readonly about: About;
  /** With a row of HXL hashtags under the header (CSV). */
  readonly hxl: boolean;
}

/** One format: its name in `f=`, the collections it can hold, and its writer. */
export interface ExportFormatDefinition {
  readonly format: Format;
  /** Null: every collection. */
  readonly collections: readonly CollectionId[] | null;
  readonly write: (material: ExportMaterial) => AsyncIterable<string | Uint8Array>;
}

/** The features one by one. The store wrote each text by the schema of the collection, so it is not checked again. */
export async function* featuresOf({ records }: ExportMaterial): AsyncGenerator<ExportFeature> {
  for await (const text of records()) yield JSON.parse(text) as ExportFeature;
}
