// The whole space of addresses under /api.
import { codeListsRoute } from "./codeLists.ts";
import { collectionRoute, collectionsRoute } from "./collections.ts";
import { facetsRoute } from "./facets.ts";
import { healthRoute } from "./health.ts";
import { itemRoute, itemsRoute } from "./items.ts";
import { programmesRoute } from "./programmes.ts";
import type { Route } from "./route.ts";
import { searchRoute } from "./search.ts";
import { sourceRoute } from "./sources.ts";
import {
  coverageRoute,
  gapsRoute,
  progressRoute,
  statisticsRecordsRoute,
  statisticsRoute,
} from "./statistics.ts";

export const routes: Readonly<Record<string, Route>> = {
  "/api/health": healthRoute,
  "/api/collections": collectionsRoute,
  "/api/collections/:collectionId": collectionRoute,
  "/api/collections/:collectionId/items": itemsRoute,
  "/api/collections/:collectionId/items/:featureId": itemRoute,
  "/api/search": searchRoute,
  "/api/facets": facetsRoute,
  "/api/statistics": statisticsRoute,
  "/api/statistics/records": statisticsRecordsRoute,
  "/api/coverage": coverageRoute,
  "/api/gaps": gapsRoute,
  "/api/code-lists": codeListsRoute,
  "/api/programmes": programmesRoute,
  "/api/programmes/:programmeId/progress": progressRoute,
  "/api/sources/:sourceId": sourceRoute,
};
