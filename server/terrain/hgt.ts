// Reads a file of SRTM heights (.hgt): one degree by one degree named by its south-western corner, 16-bit integers with the
// high byte first, rows from the north, -32768 for a void. Neighbouring files share the samples on their edge.
import { basename } from "node:path";
import { type HeightGrid, isHeight } from "./grid.ts";

/** Samples along a degree: SRTM1 every second of arc, SRTM3 every third. */
const sides = [3601, 1201] as const;
const bytesPerSample = 2;

/** @throws with what was expected when name or size is not that of such a file. */
export function readHgt(name: string, bytes: Buffer): HeightGrid {
  const [west, south] = cornerOf(name);
  const side = sides.find((samples) => samples * samples * bytesPerSample === bytes.length);
  if (side === undefined) {
    const sizes = sides.map((samples) => `${samples * samples * bytesPerSample} (${samples} × ${samples})`);
    throw new Error(`has ${bytes.length} bytes; expected ${sizes.join(" or ")}`);
  }
  const heights = Float32Array.from({ length: side * side }, (_, index) => {
    const metres = bytes.readInt16BE(index * bytesPerSample);
    return isHeight(metres) ? metres : Number.NaN;
  });
  const step = 1 / (side - 1);
  return { columns: side, rows: side, west, north: south + 1, lonStep: step, latStep: step, heights };
}

function cornerOf(name: string): readonly [west: number, south: number] {
  const [, ns, lat, ew, lon] = /^([NS])(\d{2})([EW])(\d{3})\b.*\.hgt$/i.exec(basename(name)) ?? [];
  if (ns === undefined || ew === undefined)
    throw new Error("is not named by its south-western corner; expected a name like N15E107.hgt");
  return [
    (ew.toUpperCase() === "W" ? -1 : 1) * Number(lon),
    (ns.toUpperCase() === "S" ? -1 : 1) * Number(lat),
  ];
}
