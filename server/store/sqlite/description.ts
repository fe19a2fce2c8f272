// What a collection says of itself: how many items, where they lie, when they happened.
import { z } from "zod";
import { type CollectionId, type CollectionInfo, collections, type FilterKey } from "#contract";
import { storedCollections } from "./collections/index.ts";
import type { Reader } from "./reader.ts";
import { dayText } from "./span.ts";

const degrees = z.number().nullable();
const Envelope = z.object({ west: degrees, south: degrees, east: degrees, north: degrees });
const Span = z.object({ first: z.number().nullable(), last: z.number().nullable() });

type Extent = CollectionInfo["extent"];

export function describeCollection(reader: Reader, id: CollectionId): CollectionInfo {
  const { table } = storedCollections[id];
  const [spatial, temporal] = [spatialExtent(reader, id, table), temporalExtent(reader, id, table)];
  return {
    id,
    itemCount: reader.number(`SELECT count(*) FROM ${table}`) ?? 0,
    extent: { ...(spatial && { spatial }), ...(temporal && { temporal }) },
    filters: [...collections[id].filters],
  };
}

function declares(id: CollectionId, key: FilterKey): boolean {
  const declared: readonly FilterKey[] = collections[id].filters;
  return declared.includes(key);
}

function spatialExtent(reader: Reader, id: CollectionId, table: string): Extent["spatial"] | null {
  if (!declares(id, "bbox")) return null;
  const [envelope] = reader.rows(
    Envelope,
    `SELECT min(west) AS west, min(south) AS south, max(east) AS east, max(north) AS north FROM ${table}`,
  );
  const bbox = [envelope?.west, envelope?.south, envelope?.east, envelope?.north];
  const known = bbox.filter((value) => typeof value === "number");
  return known.length === bbox.length ? { bbox: [known] } : null;
}

function temporalExtent(reader: Reader, id: CollectionId, table: string): Extent["temporal"] | null {
  // Validity is unbounded at both ends: what exists today, and what no source dates.
  if (declares(id, "valid_on")) return { interval: [[null, null]] };
  if (!declares(id, "period")) return null;
  const [span] = reader.rows(Span, `SELECT min(first_day) AS first, max(last_day) AS last FROM ${table}`);
  if (!span?.first || !span.last) return null;
  return { interval: [[dayText(span.first), dayText(span.last)]] };
}
