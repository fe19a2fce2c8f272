// Writes a picture of heights as PNG in the Terrarium encoding: metres = red × 256 + green + blue / 256 − 32768.
import { crc32, deflateSync } from "node:zlib";

/** Heights are told to a quarter of a metre: finer is noise that no packing makes smaller. */
const stepsPerMetre = 4;
const lowest = -32_768;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBits = 8;
const redGreenBlue = 2;
/** Each byte is told by its difference to the one above it. */
const filterUp = 2;

/** A square picture. @param heights metres, row by row */
export function terrariumPng(heights: Float32Array): Buffer {
  const side = Math.sqrt(heights.length);
  const width = side * 3;
  const pixels = Buffer.alloc(side * width);
  for (const [index, metres] of heights.entries()) {
    const steps = Math.round((metres - lowest) * stepsPerMetre);
    pixels[index * 3] = steps / (stepsPerMetre * 256);
    pixels[index * 3 + 1] = (steps / stepsPerMetre) % 256;
    pixels[index * 3 + 2] = (steps % stepsPerMetre) * (256 / stepsPerMetre);
  }
  const rows = Buffer.alloc(side * (width + 1));
  for (let row = 0; row < side; row++) {
    rows[row * (width + 1)] = filterUp;
    for (let x = 0; x < width; x++) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * width + x] ?? 0);
      rows[row * (width + 1) + 1 + x] = (pixels[row * width + x] ?? 0) - above;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([eightBits, redGreenBlue, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
