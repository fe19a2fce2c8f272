// Reads the heights back out of a picture, by the rules of PNG and of the Terrarium encoding and not by the writer's code.
import { inflateSync } from "node:zlib";

/** Metres at a pixel. */
export function heightsOf(png: Uint8Array): (x: number, y: number) => number {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(data));
  const stride = 3 * width + 1;
  const pixels = Buffer.alloc(3 * width * (rows.length / stride));
  for (let y = 0; y < rows.length / stride; y++) {
    if (rows[y * stride] !== 2) throw new Error(`row ${y} has filter ${rows[y * stride]}`);
    for (let x = 0; x < 3 * width; x++)
      pixels[y * 3 * width + x] = (rows[y * stride + 1 + x] ?? 0) + (pixels[(y - 1) * 3 * width + x] ?? 0);
  }
  return (x, y) => {
    const at = 3 * (y * width + x);
    return (pixels[at] ?? 0) * 256 + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) / 256 - 32_768;
  };
}
