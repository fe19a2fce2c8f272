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
        test: { name: "unit", root: ".", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/e2e/**"] },
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
