// The built page, held in memory with what was compressed beside it by the build.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { type CachePolicy, cachePolicies, entityTag, isFresh } from "./caching.ts";
import { chooseEncoding, type Encoding } from "./encoding.ts";

export interface PageFile {
  readonly type: string;
  readonly policy: CachePolicy;
  readonly tag: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer<ArrayBuffer>>>>;
}

/** Address path → file; `/` is the page itself. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Reads every file of the folder; none when the folder is not there. */
export function readPageFiles(folder: string): PageFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name));
  const files = names.map((name): [string, PageFile] => {
    const path = `/${relative(folder, name).split(sep).join("/")}`;
    return [path === "/index.html" ? "/" : path, pageFile(name, path)];
  });
  return new Map(files);
}

function pageFile(name: string, path: string): PageFile {
  const identity = readFileSync(name);
  const beside = (suffix: string) => (existsSync(name + suffix) ? readFileSync(name + suffix) : undefined);
  const [br, gzip] = [beside(".br"), beside(".gz")];
  return {
    type: types[extname(name)] ?? "application/octet-stream",
    policy: policyOf(path),
    tag: entityTag(identity),
    bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) },
  };
}

function policyOf(path: string): CachePolicy {
  if (isHashed(path)) return "immutable";
  return path === "/favicon.svg" ? "mark" : "revalidate";
}

/** Names under /assets/ hold a hash of their content. */
export function isHashed(path: string): boolean {
  return path.startsWith("/assets/");
}

export function pageFileResponse(
  file: PageFile,
  asked: { readonly acceptEncoding: string | undefined; readonly ifNoneMatch: string | undefined },
): Response {
  const headers = { "Cache-Control": cachePolicies[file.policy], Vary: "Accept-Encoding", ETag: file.tag };
  if (isFresh(asked.ifNoneMatch, file.tag)) return new Response(null, { status: 304, headers });
  const wanted = chooseEncoding(asked.acceptEncoding);
  const encoding = file.bodies[wanted] ? wanted : "identity";
  const body = file.bodies[encoding] ?? Buffer.alloc(0);
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": file.type,
      "Content-Length": String(body.length),
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    },
  });
}
