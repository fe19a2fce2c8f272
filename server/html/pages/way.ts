// The way down to a page: landing page, collections, collection, list.
import type { CollectionId } from "#contract";
import { collectionWords } from "../../ogc/words.ts";
import { pageAt, type Visit } from "../visit.ts";
import { wordsIn } from "../words.ts";

export interface Step {
  readonly href: string;
  readonly text: string;
}

export function toData(visit: Visit): Step {
  return { href: pageAt(visit, "/api"), text: wordsIn[visit.lang].data };
}

export function toCollections(visit: Visit): Step {
  return { href: pageAt(visit, "/api/collections"), text: wordsIn[visit.lang].collections };
}

export function toCollection(visit: Visit, id: CollectionId): Step {
  return { href: pageAt(visit, `/api/collections/${id}`), text: collectionWords[id][visit.lang].title };
}

export function toItems(visit: Visit, id: CollectionId): Step {
  return { href: pageAt(visit, `/api/collections/${id}/items`), text: wordsIn[visit.lang].items };
}
