// Addresses that need nothing but the store: the server answers them, and so does the copy that a browser keeps.
import { codeListsRoute } from "./codeLists.ts";
import { facetsRoute } from "./facets.ts";
import { healthRoute } from "./health.ts";
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

export const dataRoutes: Readonly<Record<string, Route>> = {
  "/api/health": healthRoute,
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
