// Middleware, routes, error handling. Opens nothing: store, page files and clock are given.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { announced } from "./basemap/announce.ts";
import { type FoundGround, noGround } from "./basemap/find.ts";
import { discoveryLinks } from "./html/frame.ts";
import { problemPageResponse } from "./html/problemPage.ts";
import { dataVersionHeader } from "#contract";
import { Answers, type Question } from "./http/answers.ts";
import type { StreamedAnswer } from "./http/formats.ts";
import { readAccept } from "./http/negotiation.ts";
import { isHashed, type PageFile, pageFileResponse, type PageFiles } from "./http/pageFiles.ts";
import { isPreviewReader } from "./http/previewReaders.ts";
import { NotAllowed, NotFound, problemResponse, allowedMethods } from "./http/problems.ts";
import { Query } from "./http/query.ts";
import { fileResponse } from "./http/ranges.ts";
import { corsHeaders, preflightHeaders, securityHeadersOf } from "./http/security.ts";
import { linkHeader } from "./ogc/links.ts";
import { TaggedPages } from "./preview/pages.ts";
import { routes } from "./routes/index.ts";
import { subjectOf } from "./routes/preview/subject.ts";
import type { Route, RouteRequest } from "./routes/route.ts";
import type { Store } from "./store/store.ts";
import type { WriteTiles } from "./tiles/archive.ts";

export interface AppParts {
  readonly store: Store;
  /** The built page; without it only the API is served. */
  readonly pageFiles: PageFiles;
  /** Where what is made from the data is kept, such as the archive of all tiles. */
  readonly cacheFolder?: string;
  /** Writes the archive of all tiles without keeping others waiting; absent it is written in this process. */
  readonly writeTiles?: WriteTiles;
  /** What the operator has added beneath the facts; nothing when absent. */
  readonly ground?: FoundGround;
  /** The portal's address for others; null takes it from each request. */
  readonly publicUrl?: string | null;
  /** Sites that may frame the map at /embed; none when absent. */
  readonly embedOrigins?: readonly string[];
  /** When the data were built; untold when absent. */
  readonly builtAt?: Date;
  readonly now: () => Date;
  /** Told of every unexpected error. */
  readonly report: (error: unknown) => void;
}

const defaultCacheFolder = join(tmpdir(), "border-map-portal");

export function createApp({
  store,
  pageFiles,
  cacheFolder = defaultCacheFolder,
  writeTiles,
  ground = noGround,
  publicUrl = null,
  embedOrigins = [],
  builtAt,
  now,
  report,
}: AppParts): Hono {
  const app = new Hono();
  const page = announced(pageFiles, ground);
  const ofData = {
    ...corsHeaders,
    [dataVersionHeader]: store.version,
    ...(builtAt && { "Last-Modified": builtAt.toUTCString() }),
  };
  const answers = new Answers(now, ofData);
  const previews = new TaggedPages((asked) => subjectOf(store, asked), store.version);
  /** The page with its tags; without them where they cannot be told. */
  const tagged = async (file: PageFile, context: Context) => {
    const { origin, address } = questionOf(context, publicUrl);
    return previews.pageAt(file, origin, address).catch((error: unknown) => {
      report(error);
      return file;
    });
  };

  app.use("/api/*", async (context, next) => {
    if (context.req.method !== "GET") return next();
    return answers.recall(questionOf(context, publicUrl)) ?? next();
  });
  app.use(async (context, next) => {
    await next();
    const { path } = context.req;
    const headers = { ...securityHeadersOf(path, embedOrigins), ...(path.startsWith("/api") && ofData) };
    for (const [name, value] of Object.entries(headers)) {
      context.res.headers.set(name, value);
    }
  });
  app.on("OPTIONS", "*", () => preflight());
  for (const [path, route] of Object.entries(routes)) {
    app.get(path, async (context) => {
      const question = questionOf(context, publicUrl);
      const answer = await answerOf(context, question, route, {
        store,
        cacheFolder,
        ...(writeTiles && { writeTiles }),
        ground,
        now,
      });
      if ("file" in answer) return fileResponse(answer, rangeQuestionOf(context));
      return "stream" in answer ? streamedResponse(answer) : answers.respond(question, answer);
    });
  }
  app.get("*", async (context) => {
    const response = await pageResponse(context, page, tagged);
    if (response.headers.get("Content-Type")?.startsWith("text/html")) {
      response.headers.set("Link", linkHeader(discoveryLinks(questionOf(context, publicUrl).origin)));
    }
    return response;
  });
  app.all("*", (context) => {
    throw new NotAllowed(`${context.req.method} is not possible; expected ${allowedMethods}`);
  });
  app.onError((error, context) => {
    const refusal = problemResponse(error, report);
    const question = questionOf(context, publicUrl);
    const isPage = question.accepted.includes("text/html") || /[?&]f=html\b/.test(question.address);
    return isPage ? problemPageResponse(refusal, question, store.version) : refusal;
  });
  return app;
}

function answerOf(
  context: Context,
  { origin, accepted }: Question,
  route: Route,
  parts: Pick<RouteRequest, "store" | "cacheFolder" | "writeTiles" | "ground" | "now">,
) {
  return route({
    ...parts,
    path: context.req.path,
    origin,
    accepted,
    part: (name) => context.req.param(name) ?? "",
    query: new Query(searchOf(context.req.url)),
  });
}

function questionOf(context: Context, publicUrl: string | null): Question {
  const { url } = context.req;
  const path = url.indexOf("/", url.indexOf("//") + 2);
  return {
    address: url.slice(path),
    origin: publicUrl ?? url.slice(0, path),
    accepted: isPreviewReader(context.req.header("User-Agent"))
      ? ["text/html"]
      : readAccept(context.req.header("Accept")),
    acceptEncoding: context.req.header("Accept-Encoding"),
    ifNoneMatch: context.req.header("If-None-Match"),
  };
}

function rangeQuestionOf({ req }: Context) {
  return {
    isHead: req.method === "HEAD",
    range: req.header("Range"),
    ifRange: req.header("If-Range"),
    ifNoneMatch: req.header("If-None-Match"),
  };
}

function searchOf(url: string): string {
  const at = url.indexOf("?");
  return at < 0 ? "" : url.slice(at + 1);
}

function streamedResponse({ type, headers, stream }: StreamedAnswer): Response {
  return new Response(stream, {
    headers: { ...headers, "Content-Type": type, "Cache-Control": "no-store" },
  });
}

function preflight(): Response {
  return new Response(null, { status: 204, headers: { Allow: allowedMethods, ...preflightHeaders } });
}

/** A file of the page, or the page itself for an address of its own; the page reads the rest of the address. */
async function pageResponse(
  context: Context,
  pageFiles: PageFiles,
  tagged: (page: PageFile, context: Context) => Promise<PageFile>,
): Promise<Response> {
  const { path } = context.req;
  const asked = {
    acceptEncoding: context.req.header("Accept-Encoding"),
    ifNoneMatch: context.req.header("If-None-Match"),
  };
  const page = pageFiles.get("/");
  const file = pageFiles.get(path);
  if (file && file !== page) return pageFileResponse(file, asked);
  const isAddress = file === page || (!path.startsWith("/api") && !isHashed(path) && wantsPage(context));
  if (page && isAddress) return pageFileResponse(await tagged(page, context), asked);
  throw new NotFound(`nothing is at ${path}`);
}

function wantsPage({ req }: Context): boolean {
  return (req.header("Accept")?.includes("text/html") ?? false) || isPreviewReader(req.header("User-Agent"));
}
