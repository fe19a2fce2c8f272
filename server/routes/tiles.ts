// OGC API – Tiles, TileJSON and XYZ addresses: of one collection, and of all that have positions.
import type { CollectionId } from "#contract";
import type { TileDocument } from "../html/pages/documents.ts";
import { type Answer, jsonAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { offers } from "../ogc/links.ts";
import { tileJsonOf, tileMatrixSetOf, tileMatrixSetsOf, tilesetOf, tilesetsOf } from "../tiles/tileset.ts";
import { tilesPageAnswer } from "./pages/capabilities.ts";
import { takeVisit } from "./pages/visit.ts";
import type { Route, RouteRequest } from "./route.ts";
import {
  requireGrid,
  takeCollections,
  takeSubject,
  tileAddressOf,
  tileAnswer,
  tiledCollectionOf,
} from "./tiled.ts";

/** Row before column, as OGC API – Tiles has it. */
const ogcParts = { z: "tileMatrix", y: "tileRow", x: "tileCol" };
const xyzParts = { z: "z", x: "x", y: "y" };

export const tileMatrixSetsRoute: Route = async (request) =>
  described(request, null, async () => {
    request.query.end(["f"]);
    return tileMatrixSetsOf(request.origin);
  });

export const tileMatrixSetRoute: Route = async (request) => {
  requireGrid(request);
  return described(request, null, async () => {
    request.query.end(["f"]);
    return tileMatrixSetOf(request.origin);
  });
};

export const datasetTilesetsRoute: Route = async (request) =>
  described(request, null, async () => tilesetsOf(await takeSubject(request, null)));

export const datasetTilesetRoute: Route = async (request) => {
  requireGrid(request);
  return described(request, null, async () => tilesetOf(await takeSubject(request, null)));
};

export const datasetTileRoute: Route = async (request) => {
  requireGrid(request);
  return tileAnswer(request, takeCollections(request), tileAddressOf(request, ogcParts));
};

export const collectionTilesetsRoute: Route = async (request) => {
  const id = tiledCollectionOf(request);
  return described(request, id, async () => tilesetsOf(await takeSubject(request, id)));
};

export const collectionTilesetRoute: Route = async (request) => {
  requireGrid(request);
  const id = tiledCollectionOf(request);
  return described(request, id, async () => tilesetOf(await takeSubject(request, id)));
};

export const collectionTileRoute: Route = async (request) => {
  requireGrid(request);
  return tileAnswer(request, [tiledCollectionOf(request)], tileAddressOf(request, ogcParts));
};

export const datasetTileJsonRoute: Route = async (request) =>
  jsonAnswer(tileJsonOf(await takeSubject(request, null)));

export const collectionTileJsonRoute: Route = async (request) =>
  jsonAnswer(tileJsonOf(await takeSubject(request, tiledCollectionOf(request))));

export const datasetXyzRoute: Route = async (request) =>
  tileAnswer(request, takeCollections(request), tileAddressOf(request, xyzParts));

export const collectionXyzRoute: Route = async (request) =>
  tileAnswer(request, [tiledCollectionOf(request)], tileAddressOf(request, xyzParts));

/** A document of tiles as JSON or as a page. The language of a page is taken before the rest is read as a Filter. */
async function described(
  request: RouteRequest,
  collection: CollectionId | null,
  documentOf: () => Promise<TileDocument>,
): Promise<Answer> {
  const format = takeFormat(request.query, request.accepted, offers.document);
  if (format !== "html") return jsonAnswer(await documentOf());
  const visit = takeVisit(request);
  return tilesPageAnswer(visit, collection, await documentOf(), request.store.version);
}
