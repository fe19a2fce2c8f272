// The list of collections.
import type { CollectionId, CollectionInfo, Link } from "#contract";
import type { Format } from "../http/negotiation.ts";
import { type CollectionResource, collectionResource } from "./collection.ts";
import { addressOf, linkTo, offers } from "./links.ts";

export interface CollectionsResource {
  readonly links: readonly Link[];
  readonly collections: readonly CollectionResource[];
}

/** @param filesOf the formats in which the whole of a collection can be taken away */
export function collectionsResource(
  origin: string,
  infos: readonly CollectionInfo[],
  filesOf: (id: CollectionId) => readonly Format[],
): CollectionsResource {
  const at = (f?: Format) => addressOf(origin, "/api/collections", f === undefined ? {} : { f });
  const formats: readonly Format[] = offers.document;
  return {
    links: [
      linkTo("self", at(), "json"),
      ...formats.slice(1).map((format) => linkTo("alternate", at(format), format)),
    ],
    collections: infos.map((info) => collectionResource(origin, info, filesOf(info.id))),
  };
}
