// What every route is: a function from a request, already taken apart, to an answer.
import { CollectionId, type Filter } from "#contract";
import type { FoundGround } from "../basemap/find.ts";
import type { Answer, StreamedAnswer } from "../http/formats.ts";
import type { Accepted } from "../http/negotiation.ts";
import { Invalid, NotFound } from "../http/problems.ts";
import type { Query } from "../http/query.ts";
import type { FileAnswer } from "../http/ranges.ts";
import type { Store } from "../store/store.ts";
import type { WriteTiles } from "../tiles/archive.ts";

export interface RouteRequest {
  readonly store: Store;
  /** The path as sent, for links. */
  readonly path: string;
  /** The portal's address for others without a slash at its end: links are absolute. */
  readonly origin: string;
  readonly accepted: Accepted;
  /** A part of the path by its name, decoded. */
  readonly part: (name: string) => string;
  readonly query: Query;
  /** What the operator has added beneath the facts; nothing when absent. */
  readonly ground?: FoundGround;
  /** Where what is made from the data is kept. */
  readonly cacheFolder: string;
  /** Writes the archive of all tiles beside the server; absent where the server may do it itself. */
  readonly writeTiles?: WriteTiles;
  readonly now: () => Date;
}

export type Route = (request: RouteRequest) => Promise<Answer | StreamedAnswer | FileAnswer>;

/** @throws NotFound when no collection has that id. */
export function collectionOf(request: RouteRequest): CollectionId {
  const id = request.part("collectionId");
  const result = CollectionId.safeParse(id);
  if (result.success) return result.data;
  throw new NotFound(`there is no collection ${id}; expected one of ${CollectionId.options.join(", ")}`);
}

/** @throws Invalid when a value of the filter names nothing in the data. */
export async function requireKnown(store: Store, id: CollectionId, filter: Filter): Promise<void> {
  const unknown = await store.unknownValue(id, filter);
  if (unknown) throw new Invalid(`${unknown.key}=${unknown.value}: nothing has this id or code`, unknown.key);
}
