// A Feature as tiles hold it: a number for an id, and flat properties, since MVT has neither texts for ids nor lists.
import { createHash } from "node:crypto";
import type { Feature, Geometry } from "geojson";

type Flat = string | number | boolean;

/** What the store keeps as text; load.ts alone writes it, so it needs no second look. */
interface StoredFeature {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The Feature of a stored text; null where it has no geometry and so is not drawn. */
export function tileFeature(text: string): Feature | null {
  const { id, geometry, properties } = JSON.parse(text) as StoredFeature;
  if (geometry === null) return null;
  return { type: "Feature", id: numericId(id), geometry, properties: { id, ...flat(properties) } };
}

/** A number that stands for a text id, the same in every tile, filter and version of the data: 48 bits of its SHA-1. */
export function numericId(id: string): number {
  return createHash("sha1").update(id).digest().readUIntBE(0, 6);
}

/** Unknown values are left out, lists become comma-joined text, parts of an object `name_part`. */
export function flat(properties: Readonly<Record<string, unknown>>, prefix = ""): Record<string, Flat> {
  const found: Record<string, Flat> = {};
  for (const [key, value] of Object.entries(properties)) {
    const name = prefix + key;
    if (Array.isArray(value)) found[name] = value.join(",");
    else if (typeof value === "object" && value !== null) {
      Object.assign(found, flat(value as Record<string, unknown>, `${name}_`));
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      found[name] = value;
    }
  }
  return found;
}
