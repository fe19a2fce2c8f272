// The layers of the tiles, one for each collection that has positions, and the properties that its features carry.
import { z } from "zod";
import { type CollectionId, collections } from "#contract";
import { maxZoom } from "./grid.ts";

export type FieldType = "String" | "Number" | "Boolean";

/** A layer as TileJSON 3 (3.3) and the metadata of a PMTiles archive describe it. */
export interface VectorLayer {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly minzoom: number;
  readonly maxzoom: number;
}

export function vectorLayer(id: CollectionId): VectorLayer {
  return { id, fields: fieldsOf(id), minzoom: 0, maxzoom: maxZoom };
}

/** Every property that a feature may carry in a tile, as `flat` names them. */
export function fieldsOf(id: CollectionId): Readonly<Record<string, FieldType>> {
  return { id: "String", ...flatFields(z.toJSONSchema(collections[id].summary)) };
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

function flatFields({ properties = {} }: JsonSchema, prefix = ""): Record<string, FieldType> {
  const fields: Record<string, FieldType> = {};
  for (const [key, property] of Object.entries(properties)) {
    const schema = notNull(property as JsonSchema);
    const types = [schema.type].flat();
    if (types.includes("object")) Object.assign(fields, flatFields(schema, `${prefix}${key}_`));
    else fields[prefix + key] = fieldType(types);
  }
  return fields;
}

/** What a value is when it is known. */
function notNull(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
}

function fieldType(types: readonly (string | undefined)[]): FieldType {
  if (types.includes("number") || types.includes("integer")) return "Number";
  return types.includes("boolean") ? "Boolean" : "String";
}
