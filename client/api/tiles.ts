// Where the map library asks for vector tiles; it fetches by itself, in a worker that knows no page.
import { type CollectionId, type Filter, formatFilter } from "#contract";

/** The address of a collection's tiles under a Filter, with the library's places for zoom, column and row. */
export function tileAddress(collection: CollectionId, filter: Filter): string {
  const query = new URLSearchParams(formatFilter(filter)).toString();
  return `${location.origin}/api/xyz/${collection}/{z}/{x}/{y}.mvt${query && `?${query}`}`;
}
