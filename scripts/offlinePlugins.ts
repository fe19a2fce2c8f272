// How the worker is built: beside the page, with the list of the page's files written into it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** SQLite as WebAssembly lies among the page's files, fetched by the worker alone. */
const sqliteFile: Plugin = {
  name: "sqlite-beside-the-page",
  apply: "build",
  generateBundle() {
    const source = readFileSync(
      createRequire(import.meta.url).resolve("@sqlite.org/sqlite-wasm/sqlite3.wasm"),
    );
    this.emitFile({ type: "asset", name: "sqlite3.wasm", source });
  },
};

/** The library would bring workers of its own and a second copy of its engine; ours hands it the engine and needs no worker. */
const bareSqlite: Plugin = {
  name: "sqlite-without-workers",
  enforce: "pre",
  transform: (code, id) =>
    /sqlite-wasm[\\/]dist[\\/]index\.mjs$/.test(id)
      ? code
          .replaceAll(/new Worker\(new URL\("[^"]+", import\.meta\.url\)[^)]*\)/g, "undefined")
          .replaceAll(/new URL\("([^"]+)", import\.meta\.url\)/g, '({ href: "$1" })')
          .replaceAll("import.meta.url", "self.location.href")
      : null,
};

/** The plugins that make the portal work without a network. */
export const offlinePlugins = [
  sqliteFile,
  VitePWA({
    strategies: "injectManifest",
    srcDir: "offline",
    filename: "worker.ts",
    integration: {
      configureCustomSWViteBuild: (config) => {
        config.logLevel = "error";
      },
    },
    // The page registers it itself, when it has time.
    injectRegister: false,
    // One for each language lies in public/.
    manifest: false,
    injectManifest: {
      globPatterns: ["**/*.{html,js,mjs,css,woff2,svg,png,wasm,json,webmanifest}"],
      maximumFileSizeToCacheInBytes: 5_000_000,
      injectionPoint: "self.pageFileList",
      rollupFormat: "iife",
      buildPlugins: { vite: [bareSqlite] },
    },
  }),
];
