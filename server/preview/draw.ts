// SVG to PNG, by resvg as WebAssembly: opened with the first picture, and no file is read after that.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Backdrop } from "../html/smallMap.ts";
import { type Fonts, readFonts } from "./fonts.ts";
import type { Subject } from "./subject.ts";
import { previewSvg } from "./svg.ts";

let fonts: Promise<Fonts> | undefined;

async function open(): Promise<Fonts> {
  const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(file));
  return readFonts();
}

/** The picture of a preview as a PNG. */
export async function drawPreview(subject: Subject, backdrop: Backdrop): Promise<Uint8Array> {
  fonts ??= open();
  const opened = await fonts;
  const resvg = new Resvg(await previewSvg(subject, backdrop, opened), {
    font: { fontBuffers: [...opened.files], loadSystemFonts: false },
    textRendering: 2,
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
