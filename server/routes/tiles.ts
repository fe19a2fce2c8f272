// OGC API – Tiles, TileJSON and XYZ addresses: of one collection, and of all that have positions.
import { jsonAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { tileJsonOf, tileMatrixSetOf, tileMatrixSetsOf, tilesetOf, tilesetsOf } from "../tiles/tileset.ts";
import type { Route } from "./route.ts";
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

export const tileMatrixSetsRoute: Route = async ({ query, accepted, origin }) => {
  takeFormat(query, accepted, ["json"]);
  query.end(["f"]);
  return jsonAnswer(tileMatrixSetsOf(origin));
};

export const tileMatrixSetRoute: Route = async (request) => {
  requireGrid(request);
  takeFormat(request.query, request.accepted, ["json"]);
  request.query.end(["f"]);
  return jsonAnswer(tileMatrixSetOf(request.origin));
};

export const datasetTilesetsRoute: Route = async (request) =>
  jsonAnswer(tilesetsOf(await takeSubject(request, null)));

export const datasetTilesetRoute: Route = async (request) => {
  requireGrid(request);
  return jsonAnswer(tilesetOf(await takeSubject(request, null)));
};

export const datasetTileRoute: Route = async (request) => {
  requireGrid(request);
  return tileAnswer(request, takeCollections(request), tileAddressOf(request, ogcParts));
};

export const collectionTilesetsRoute: Route = async (request) =>
  jsonAnswer(tilesetsOf(await takeSubject(request, tiledCollectionOf(request))));

export const collectionTilesetRoute: Route = async (request) => {
  requireGrid(request);
  return jsonAnswer(tilesetOf(await takeSubject(request, tiledCollectionOf(request))));
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
