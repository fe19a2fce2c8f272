import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlinePlugins } from "./scripts/offlinePlugins.ts";

/** React Aria brings its few spoken words in thirty languages, none of them Vietnamese or Lao: the page keeps the English ones. */
const widgetWords = {
  name: "widget-words-in-english-only",
  load: (id: string) =>
    /react-aria.*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? "export default {};"
      : null,
};

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let shell: ReadonlySet<string> | null = null;

/** What the page's entry imports, over whatever others: all but what is fetched later. */
function shellOf(modules: Modules): ReadonlySet<string> {
  const reached = new Set([fileURLToPath(new URL("client/main.tsx", import.meta.url))]);
  for (const id of reached)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

export default defineConfig({
  root: "client",
  plugins: [widgetWords, react(), ...offlinePlugins],
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
            // All that the first view waits for comes as one: on a weak line each file more costs its way there and back.
            { name: (id, modules) => ((shell ??= shellOf(modules)).has(id) ? "shell" : null) },
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
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
} as import("vite").UserConfig & { test: unknown });
