// Readable pages of what the API holds and keeps: landing page, conformance, collections, properties, guide, tiles.
import { type CollectionId, collectionIds, locatedCollections } from "#contract";
import { exportFormatsOf } from "../../exports/index.ts";
import { pageAnswer } from "../../html/frame.ts";
import { collectionPage } from "../../html/pages/collection.ts";
import {
  conformancePage,
  propertiesPage,
  type PropertyList,
  type TileDocument,
  tilesPage,
} from "../../html/pages/documents.ts";
import { guidePage } from "../../html/pages/guide.ts";
import { collectionsPage, landingPage } from "../../html/pages/landing.ts";
import type { Visit } from "../../html/visit.ts";
import type { Answer } from "../../http/formats.ts";
import { conformsTo } from "../../ogc/conformance.ts";
import { crsList } from "../../ogc/crs.ts";
import { offers } from "../../ogc/links.ts";
import type { ResourceSchema } from "../../ogc/schemas.ts";
import type { RouteRequest } from "../route.ts";
import { linksOf, takeVisit } from "./visit.ts";

/** The parameters of a page that takes nothing besides. */
const ownParameters = ["f", "lang"];

export async function landingPageAnswer(request: RouteRequest): Promise<Answer> {
  const { visit, told } = begin(request, offers.document);
  return pageAnswer(visit, landingPage(visit, { ...told, collections: await infosOf(request) }));
}

export async function collectionsPageAnswer(request: RouteRequest): Promise<Answer> {
  const { visit, told } = begin(request, offers.document);
  return pageAnswer(visit, collectionsPage(visit, { ...told, collections: await infosOf(request) }));
}

export async function conformancePageAnswer(request: RouteRequest): Promise<Answer> {
  const { visit, told } = begin(request, offers.document);
  return pageAnswer(visit, conformancePage(visit, conformsTo, told));
}

export async function collectionPageAnswer(request: RouteRequest, id: CollectionId): Promise<Answer> {
  const { visit, told } = begin(request, offers.document);
  const page = collectionPage(visit, {
    ...told,
    info: await request.store.collection(id),
    downloads: exportFormatsOf(id),
    crsTitles: crsList.map(({ title }) => title),
    hasTiles: locatedCollections.includes(id),
  });
  return pageAnswer(visit, page);
}

export async function schemaPageAnswer(
  request: RouteRequest,
  id: CollectionId,
  list: PropertyList,
  { properties }: ResourceSchema,
): Promise<Answer> {
  const { visit, told } = begin(request, offers.schema);
  return pageAnswer(visit, propertiesPage(visit, id, list, properties, told));
}

export async function guidePageAnswer(request: RouteRequest, openApi: object): Promise<Answer> {
  const { visit, told } = begin(request, []);
  return pageAnswer(visit, guidePage(visit, openApi, told));
}

/** @param collection null: the tiles of all together, or what all share. */
export async function tilesPageAnswer(
  visit: Visit,
  collection: CollectionId | null,
  document: TileDocument,
  dataVersion: string,
): Promise<Answer> {
  const links = linksOf(visit, offers.document);
  return pageAnswer(visit, tilesPage(visit, collection, document, { links, dataVersion }));
}

function begin(request: RouteRequest, offered: Parameters<typeof linksOf>[1]) {
  const visit = takeVisit(request);
  request.query.end(ownParameters);
  return { visit, told: { links: linksOf(visit, offered), dataVersion: request.store.version } };
}

function infosOf({ store }: RouteRequest) {
  return Promise.all(collectionIds.map((id) => store.collection(id)));
}
