// Runs beside the server: SVG to PNG, by resvg as WebAssembly, so that nobody waits for a picture but those who asked for it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFonts } from "./fonts.ts";

export interface Order {
  readonly id: number;
  readonly svg: string;
}

export type Delivery =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly fault: string };

const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
await initWasm(readFileSync(file));
const { files } = readFonts();

parentPort?.on("message", ({ id, svg }: Order) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the server has no origin to name
  parentPort?.postMessage(deliveryOf(id, svg));
});

function deliveryOf(id: number, svg: string): Delivery {
  try {
    return { id, png: draw(svg) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

function draw(svg: string): Uint8Array {
  const resvg = new Resvg(svg, { font: { fontBuffers: [...files], loadSystemFonts: false } });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
