// Writes .br and .gz beside every text file of dist/, since the server sends them as they are.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { root } from "./install.mjs";

const compressible = /\.(js|mjs|css|html|svg|json|webmanifest|txt|wasm)$/;
/** Below this many bytes a compressed copy saves nothing worth a file. */
const smallestBytes = 256;

const dist = join(root, "dist");
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (!compressible.test(file)) continue;
  const content = readFileSync(file);
  if (content.length < smallestBytes) continue;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(`${file}.br`, brotliCompressSync(content, quality));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
