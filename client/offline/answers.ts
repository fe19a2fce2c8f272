// Answers of the API from a kept dataset, by the server's own routes over the server's own store.
import { dataVersionHeader } from "#contract";
import { problemResponse } from "../../server/http/problems.ts";
import { Query } from "../../server/http/query.ts";
import { dataRoutes } from "../../server/routes/dataRoutes.ts";
import { featureRoute, featuresRoute } from "../../server/routes/features.ts";
import type { Route } from "../../server/routes/route.ts";
import { keptHeader } from "../api/offline/messages.ts";
import { askServer } from "./datasets.ts";
import { findKept, storeOf } from "./stores.ts";

/** What the page asks; anything else of the API is the server's alone. */
const routes: Readonly<Record<string, Route>> = {
  ...dataRoutes,
  "/api/collections/:collectionId/items": featuresRoute,
  "/api/collections/:collectionId/items/:featureId": featureRoute,
};

const patterns = Object.entries(routes).map(([path, route]) => ({
  pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
  route,
}));

/** How long a server may take to tell its version. */
const patienceMilliseconds = 8000;

/**
 * The answer to a question of the page: of the version that the page shows, else of the newest kept one. Only where
 * that version is not kept is the server asked; and when it is out of reach, the newest kept version answers, and says so.
 */
export async function answer(request: Request, found: Found): Promise<Response> {
  const url = new URL(request.url);
  const kept = await openKept(request.headers.get(dataVersionHeader));
  if (kept) return answerFrom(kept, url, found);
  try {
    return await fetch(request);
  } catch (error) {
    const newest = await openKept(null);
    if (newest) return answerFrom(newest, url, found);
    throw error;
  }
}

/** What the server has; when it is out of reach, what is kept, told by a header. */
export async function datasetAnswer(request: Request): Promise<Response> {
  try {
    return await askServer(AbortSignal.timeout(patienceMilliseconds));
  } catch (error) {
    const info = (await findKept(request.headers.get(dataVersionHeader))) ?? (await findKept(null));
    if (info) return Response.json(info, { headers: { [keptHeader]: "true" } });
    throw error;
  }
}

/** A route and the parts of the path that it names. */
export interface Found {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/** The route of what the page asks; null for all else of the API. */
export function findRoute(path: string): Found | null {
  for (const { pattern, route } of patterns) {
    const match = pattern.exec(path);
    if (match) return { route, parts: match.groups ?? {} };
  }
  return null;
}

/** Null when the version is not kept, or what is kept cannot be opened. */
async function openKept(version: string | null) {
  const info = await findKept(version);
  if (!info) return null;
  try {
    return { info, store: await storeOf(info) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

type Kept = NonNullable<Awaited<ReturnType<typeof openKept>>>;

async function answerFrom({ info, store }: Kept, url: URL, { route, parts }: Found): Promise<Response> {
  const response = await ask(url, route, {
    store,
    part: (name) => decodeURIComponent(parts[name] ?? ""),
  });
  response.headers.set(dataVersionHeader, info.data_version);
  return response;
}

async function ask(
  url: URL,
  route: Route,
  { store, part }: { readonly store: Kept["store"]; readonly part: (name: string) => string },
): Promise<Response> {
  try {
    const told = await route({
      store,
      part,
      path: url.pathname,
      origin: url.origin,
      accepted: [],
      query: new Query(url.search.slice(1)),
      cacheFolder: "",
      now: () => new Date(),
    });
    if (!("lasting" in told)) throw new Error(`${url.pathname} is answered by the server alone`);
    return new Response(new Blob([told.passing, bodyOf(told.lasting)]), {
      status: told.status ?? 200,
      headers: { ...told.headers, "Content-Type": told.type },
    });
  } catch (error) {
    return problemResponse(error, console.error);
  }
}

function bodyOf(lasting: string | Uint8Array): BlobPart {
  return typeof lasting === "string" ? lasting : new Uint8Array(lasting);
}
