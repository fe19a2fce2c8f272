// The address of a record that never changes, whatever becomes of the addresses of pages and data.
import type { CollectionId } from "#contract";
import { addressOf } from "../ogc/links.ts";

export function stableAddressOf(origin: string, id: CollectionId, featureId: string): string {
  return addressOf(origin, `/id/${id}/${encodeURIComponent(featureId)}`);
}
