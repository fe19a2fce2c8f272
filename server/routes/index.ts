// The whole space of addresses that are answered from the data.
import { dataRoutes } from "./dataRoutes.ts";
import { briefRoute, briefStylesheetRoute } from "./briefs.ts";
import { dcatRoute, robotsRoute, sitemapRoute } from "./catalogue.ts";
import { collectionRoute, collectionsRoute } from "./collections.ts";
import { exportRoute } from "./exports.ts";
import { datasetFileRoute, datasetRoute } from "./dataset.ts";
import { activitiesCalendarRoute, anniversariesCalendarRoute, newsFeedRoute } from "./feeds.ts";
import { groundArchiveRoute, groundRoute } from "./ground.ts";
import { idRoute } from "./ids.ts";
import { itemRoute, itemsRoute } from "./items.ts";
import { conformanceRoute, guideRoute, landingRoute, openApiRoute } from "./landing.ts";
import { stylesheetRoute } from "./pages/stylesheet.ts";
import type { Route } from "./route.ts";
import { previewRoute } from "./preview/index.ts";
import { queryablesRoute, schemaRoute, sortablesRoute } from "./schemas.ts";
import { styleRoute } from "./style.ts";
import { threeWRoute } from "./threeW.ts";
import { tileArchiveRoute } from "./tileArchive.ts";
import {
  collectionTileJsonRoute,
  collectionTileRoute,
  collectionTilesetRoute,
  collectionTilesetsRoute,
  collectionXyzRoute,
  datasetTileJsonRoute,
  datasetTileRoute,
  datasetTilesetRoute,
  datasetTilesetsRoute,
  datasetXyzRoute,
  tileMatrixSetRoute,
  tileMatrixSetsRoute,
} from "./tiles.ts";

export const routes: Readonly<Record<string, Route>> = {
  "/api": landingRoute,
  "/api/": landingRoute,
  "/api/conformance": conformanceRoute,
  "/api/openapi.json": openApiRoute,
  "/api/api.html": guideRoute,
  "/api/dcat": dcatRoute,
  "/api/page.css": stylesheetRoute,
  "/api/collections": collectionsRoute,
  "/api/collections/": collectionsRoute,
  "/api/collections/:collectionId": collectionRoute,
  "/api/collections/:collectionId/": collectionRoute,
  "/api/collections/:collectionId/schema": schemaRoute,
  "/api/collections/:collectionId/queryables": queryablesRoute,
  "/api/collections/:collectionId/sortables": sortablesRoute,
  "/api/collections/:collectionId/export": exportRoute,
  "/api/collections/:collectionId/items": itemsRoute,
  "/api/collections/:collectionId/items/:featureId": itemRoute,
  "/api/collections/:collectionId/tiles": collectionTilesetsRoute,
  "/api/collections/:collectionId/tiles.json": collectionTileJsonRoute,
  "/api/collections/:collectionId/tiles/:tileMatrixSetId": collectionTilesetRoute,
  "/api/collections/:collectionId/tiles/:tileMatrixSetId/:tileMatrix/:tileRow/:tileCol": collectionTileRoute,
  "/api/tileMatrixSets": tileMatrixSetsRoute,
  "/api/tileMatrixSets/:tileMatrixSetId": tileMatrixSetRoute,
  "/api/tiles": datasetTilesetsRoute,
  "/api/tiles.json": datasetTileJsonRoute,
  "/api/tiles.pmtiles": tileArchiveRoute,
  "/api/style.json": styleRoute,
  "/api/tiles/:tileMatrixSetId": datasetTilesetRoute,
  "/api/tiles/:tileMatrixSetId/:tileMatrix/:tileRow/:tileCol": datasetTileRoute,
  "/api/xyz/:z/:x/:y": datasetXyzRoute,
  "/api/xyz/:collectionId/:z/:x/:y": collectionXyzRoute,
  "/api/3w": threeWRoute,
  "/api/briefs/:kind/:featureId": briefRoute,
  "/api/brief.css": briefStylesheetRoute,
  "/api/feeds/activities.ics": activitiesCalendarRoute,
  "/api/feeds/anniversaries.ics": anniversariesCalendarRoute,
  "/api/feeds/activities.atom": newsFeedRoute,
  "/api/dataset": datasetRoute,
  "/api/dataset.sqlite": datasetFileRoute,
  "/api/basemap": groundRoute,
  "/api/basemap/:archive": groundArchiveRoute,
  "/api/terrain/:archive": groundArchiveRoute,
  "/api/preview.png": previewRoute,
  ...dataRoutes,
  "/id/:collectionId/:featureId": idRoute,
  "/robots.txt": robotsRoute,
  "/sitemap.xml": sitemapRoute,
};
