// The built page, every file of it, kept in a cache of its own for each build.
import { NotKept } from "./hindrance.ts";
import { scope } from "./scope.ts";

const prefix = "page-";
/** Files fetched at once: the page that is in use goes first. */
const lanes = 3;

// The build writes the list of its files here.
const files = self.pageFileList.map(({ url, revision }) => ({
  // The page itself is served at the root.
  path: url === "index.html" ? "/" : `/${url}`,
  isHashed: revision === null,
  revision,
}));
const paths: ReadonlySet<string> = new Set(files.map(({ path }) => path));
const cacheName = prefix + hashOf(JSON.stringify(files));

/** Is the address a file of this build? */
export function isPageFile(path: string): boolean {
  return paths.has(path);
}

/** The address of SQLite as WebAssembly. */
export function sqlitePath(): string {
  const path = files.find((file) => file.path.endsWith(".wasm"))?.path;
  if (path === undefined) throw new Error("the build has no SQLite");
  return path;
}

/** Keeps every file of this build; what is there already is not fetched again, so that an interrupted visit was not in vain. @throws NotKept */
export async function keepPageFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing = files.values();
  const lane = async () => {
    for (const { path, isHashed } of missing) {
      if (await cache.match(path)) continue;
      await cache.put(path, await fetched(path, isHashed));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const page = await (await cache.match("/"))?.text();
  const isOfThisBuild = [...(page ?? "").matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].every(
    ([, path = ""]) => paths.has(path),
  );
  if (isOfThisBuild) return;
  // The server got another build in the meantime: nothing of the two may be mixed.
  await caches.delete(cacheName);
  throw new NotKept("other-shape");
}

/** A hashed file never changes: the one that the visit has fetched is taken from the browser's own cache. */
async function fetched(path: string, isHashed: boolean): Promise<Response> {
  const elsewhere = isHashed ? await caches.match(path) : undefined;
  if (elsewhere) return elsewhere;
  const response = await fetch(path, { cache: isHashed ? "default" : "no-cache" });
  if (response.ok) return response;
  throw new NotKept("no-network");
}

/** A file as it was kept, of this build or the one before; from the network when it was not kept. */
export async function pageFile(path: string, request: Request): Promise<Response> {
  const own = await caches.open(cacheName);
  return (await own.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}

/** The page for an address of its own: the kept one at once at the root, elsewhere when there is no network. */
export async function page(path: string, request: Request): Promise<Response> {
  if (path === "/") return pageFile("/", request);
  try {
    return await fetch(request);
  } catch {
    return pageFile("/", request);
  }
}

/** Forgets builds but this one and the one before, which a page that is still open may be of. */
export async function forgetOldPages(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** FNV-1a: a short name for a list of files. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

declare const self: typeof scope;
