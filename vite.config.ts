import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { leanLibraries } from "./scripts/leanLibraries.ts";
import { offlinePlugins } from "./scripts/offlinePlugins.ts";
import { orderOfRequests } from "./scripts/orderOfRequests.ts";

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const client = (path: string) => fileURLToPath(new URL(`client/${path}`, import.meta.url));

/** All that modules import, over whatever others; what is fetched later is not among it. */
function closureOf(modules: Modules, ...ids: string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const id of reached)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

let shell: ReadonlySet<string> | null = null;
let overview: ReadonlySet<string> | null = null;

/** What the page's entry imports. */
function isOfShell(id: string, modules: Modules): boolean {
  shell ??= closureOf(modules, client("main.tsx"));
  return shell.has(id);
}

/** What the map and all that lies over it at first import. */
function isOfOverview(id: string, modules: Modules): boolean {
  overview ??= closureOf(
    modules,
    ...["map/MapView.tsx", "panels/LegendPanel.tsx", "panels/DivisionDay.tsx"].map(client),
  );
  return overview.has(id);
}

const needsEngine = (id: string, modules: Modules) =>
  [...closureOf(modules, id)].some((other) => other.includes("/maplibre-gl/"));

/** A busy machine is no failure: what a test waits for comes, or the test is wrong. */
const patience = { poll: { timeout: 20_000 } };

export default defineConfig({
  root: "client",
  plugins: [...leanLibraries, react(), orderOfRequests, ...offlinePlugins],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // Fonts and images stay files of their own: the content security policy forbids data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", test: /node_modules[\\/]maplibre-gl/ },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // The first view comes in few files: on a weak line each one more costs its way there and back.
            { name: (id, modules) => (isOfShell(id, modules) ? "shell" : null) },
            // Other views use words and symbols of the map without its engine.
            {
              name: (id, modules) =>
                isOfOverview(id, modules) && !needsEngine(id, modules) ? "overview" : null,
            },
            { name: (id, modules) => (isOfOverview(id, modules) ? "map" : null) },
            // What several chunks share comes as one: dozens of small files would weigh more in headers than in words.
            {
              name: "shared",
              // What only counts by unit or shows the records behind a number waits until it is asked for.
              test: /client[\\/](ui|state|api(?![\\/]offline)|i18n|panels(?![\\/](byUnit|records|offline)))[\\/]|node_modules/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787", "/id": "http://127.0.0.1:8787" } },
  test: {
    root: ".",
    projects: [
      {
        extends: true,
        test: {
          // Contract, data and server: no test leaves anything behind, so what they import is read once for all.
          name: "rooms",
          root: ".",
          include: ["tests/*.test.ts", "tests/{contract,data,server}/**/*.test.ts"],
          isolate: false,
          testTimeout: 30_000,
          expect: patience,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // The page in jsdom, one document for each file.
          name: "page",
          root: ".",
          include: ["tests/client/**/*.test.{ts,tsx}"],
          // Browsers run beside them.
          testTimeout: 30_000,
          expect: patience,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          root: ".",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/portal.ts"],
          testTimeout: 60_000,
          expect: patience,
          hookTimeout: 60_000,
          // Most of a journey is waiting: two share the processor well, more would not.
          maxWorkers: 2,
        },
      },
    ],
  },
} as import("vite").UserConfig & { test: unknown });
