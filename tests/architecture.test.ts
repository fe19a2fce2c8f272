// Holds ARCHITECTURE.md's table "Who may import whom" as data, and the laws on cycles, file length and language keys.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Layers, and all that these may import. */
const layerRooms = [
  "client/layers",
  "client/ui",
  "client/i18n",
  "client/state",
  "client/api",
  "server/contract",
] as const;

/** Room → the rooms it may import besides itself. The longest matching prefix names the room of a file. */
const rooms: Record<string, readonly string[]> = {
  "server/contract": [],
  "data/ingest": ["server/contract"],
  "data/geometry": ["data/ingest", "server/contract"],
  "data/assemble": ["data/ingest", "data/geometry", "server/contract"],
  data: [
    "data/ingest",
    "data/geometry",
    "data/assemble",
    "server/store",
    "server/store/sqlite",
    "server/contract",
  ],
  "server/store": ["server/contract"],
  "server/store/sqlite": ["server/store", "server/contract"],
  "server/http": ["server/contract"],
  "server/cql2": ["server/contract"],
  "server/ogc": ["server/cql2", "server/http", "server/contract"],
  "server/tiles": ["server/http", "server/store", "server/contract"],
  "server/terrain": ["server/tiles", "server/contract"],
  "server/basemap": ["server/tiles", "server/http", "server/contract"],
  "server/exports": ["server/http", "server/contract"],
  "server/feeds": ["server/exports", "server/http", "server/contract"],
  "server/html": ["server/feeds", "server/exports", "server/ogc", "server/http", "server/contract"],
  "server/preview": [
    "server/html",
    "server/tiles",
    "server/ogc",
    "server/exports",
    "server/http",
    "server/contract",
  ],
  "server/briefs": ["server/html", "server/exports", "server/http", "server/store", "server/contract"],
  "server/routes": [
    "server/preview",
    "server/briefs",
    "server/basemap",
    "server/html",
    "server/feeds",
    "server/exports",
    "server/tiles",
    "server/cql2",
    "server/ogc",
    "server/http",
    "server/store",
    "server/contract",
  ],
  server: [
    "server/basemap",
    "server/terrain",
    "server/preview",
    "server/html",
    "server/ogc",
    "server/tiles",
    "server/http",
    "server/routes",
    "server/store",
    "server/store/sqlite",
    "server/contract",
  ],
  "client/i18n": ["server/contract"],
  "client/ui": ["client/i18n", "server/contract"],
  "client/state": ["server/contract"],
  "client/api": ["server/contract"],
  "client/layers": ["client/ui", "client/i18n", "client/state", "client/api", "server/contract"],
  "client/map": [...layerRooms],
  "client/panels": [...layerRooms],
  "client/views": ["client/map", "client/panels", ...layerRooms],
  "client/tools": ["client/views", "client/map", "client/panels", ...layerRooms],
  "client/print": ["client/map", "client/panels", ...layerRooms],
  "client/offline": [
    "client/api",
    "server/routes",
    "server/http",
    "server/store",
    "server/store/sqlite",
    "server/contract",
  ],
  client: [
    "client/print",
    "client/tools",
    "client/views",
    "client/map",
    "client/panels",
    "client/layers",
    "client/ui",
    "client/i18n",
    "client/state",
    "client/api",
    "server/contract",
  ],
};

const maxLines = 250;
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs|css|sql)$/.test(file));
const sources = files.filter((file) => /^(client|server|data)\/.*\.tsx?$/.test(file));

function roomOf(file: string): string {
  const room = Object.keys(rooms)
    .filter((name) => file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${file} lies in no room`);
  return room;
}

/** The project's own files that a file imports. */
function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.flatMap((specifier) => {
    if (specifier === "#contract") return ["server/contract/index.ts"];
    return specifier.startsWith(".") ? [normalize(join(dirname(file), specifier))] : [];
  });
}

describe("the architecture", () => {
  it("lets each room import only what its row of the table allows", () => {
    const offences = sources.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((imported) => /\.tsx?$/.test(imported))
        .filter((imported) => roomOf(imported) !== room && !rooms[room]?.includes(roomOf(imported)))
        .map((imported) => `${file} imports ${imported}`);
    });
    expect(offences).toEqual([]);
  });

  it("lets the contract import nothing but zod", () => {
    const contract = sources.filter((file) => file.startsWith("server/contract/"));
    const packages = contract.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from "([^."#][^"]*)"/g)].map((match) => match[1]),
    );
    expect([...new Set(packages)]).toEqual(["zod"]);
  });

  it("has no cycles", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file) || !sources.includes(file)) return;
      for (const imported of importsOf(file)) walk(imported, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it("lets the worker of the page run nothing that only Node has", () => {
    const reached = new Set(["client/offline/worker.ts"]);
    const offences: string[] = [];
    for (const file of reached) {
      const text = readFileSync(file, "utf8").replaceAll(/^import type [^;]+;$/gm, "");
      for (const [, specifier = ""] of text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)"/gm)) {
        if (/^node:|^better-sqlite3$/.test(specifier)) offences.push(`${file} imports ${specifier}`);
        if (specifier === "#contract") reached.add("server/contract/index.ts");
        else if (specifier.startsWith(".") && specifier.endsWith(".ts"))
          reached.add(normalize(join(dirname(file), specifier)));
      }
    }
    expect(reached.has("server/store/sqlite/select.ts")).toBe(true);
    expect(offences).toEqual([]);
  });

  it("keeps every file within 250 lines", () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > maxLines);
    expect(long).toEqual([]);
  });
});

/** Every key of a message file, nested ones joined by dots. Plural forms count as one: languages have different ones. */
function keysOf(messages: object, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/, "")],
  );
}

describe("the messages", () => {
  const ofPage = ["shell", "filters", "details", "map"].map((name) => `client/i18n/LANG/${name}.json`);
  const ofViews = files.flatMap(
    (file) =>
      /^client\/(?:print|(?:views|panels|layers)\/[a-z]+)\/messages\/index\.ts$/.exec(file)?.[0] ?? [],
  );
  const namespaces = [...ofPage, ...ofViews.map((file) => file.replace("index.ts", "LANG.json"))];
  const read = (lang: string, namespace: string) =>
    JSON.parse(readFileSync(namespace.replace("LANG", lang), "utf8")) as object;

  it.each(namespaces)("say %s in Lao and English as in Vietnamese", (namespace) => {
    const reference = [...new Set(keysOf(read("vi", namespace)))].sort();
    expect(reference.length).toBeGreaterThan(0);
    for (const lang of ["lo", "en"])
      expect([...new Set(keysOf(read(lang, namespace)))].sort(), lang).toEqual(reference);
  });

  it.each(namespaces)("keep the placeholders of %s in every language", (namespace) => {
    const placeholders = (messages: object) => {
      const texts = JSON.stringify(messages).matchAll(/\{\{(\w+)/g);
      return [...new Set([...texts].map((match) => match[1] ?? ""))].sort();
    };
    const reference = placeholders(read("vi", namespace));
    for (const lang of ["lo", "en"]) expect(placeholders(read(lang, namespace)), lang).toEqual(reference);
  });
});
