// Fonts of the page, unpacked for the previews.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { readFonts } from "../../../server/preview/fonts.ts";
import { readMetrics } from "../../../server/preview/metrics.ts";
import { nameTable, packSfnt, unpackWoff } from "../../../server/preview/sfnt.ts";

const require = createRequire(import.meta.url);
const woff = readFileSync(
  require.resolve("@fontsource/noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff"),
);
const tables = unpackWoff(woff);

/** The sum of a table's words, as the format counts it. */
function sumOf(bytes: Uint8Array): number {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe("a web font", () => {
  it("gives every table that programs need", () => {
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"]),
    );
  });

  it("is packed again as the format asks: tables in order, at whole words, with their sums", () => {
    const file = Buffer.from(packSfnt(tables));
    expect([file.readUInt32BE(0), file.readUInt16BE(4)]).toEqual([0x00010000, tables.size]);
    const entries = Array.from({ length: tables.size }, (_, index) => {
      const at = 12 + index * 16;
      const [sum, offset, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
        number,
        number,
        number,
      ];
      return { tag: file.toString("latin1", at, at + 4), sum, offset, length };
    });
    expect(entries.map(({ tag }) => tag)).toEqual([...tables.keys()].sort());
    for (const { tag, sum, offset, length } of entries) {
      const table = file.subarray(offset, offset + length);
      expect([tag, offset % 4, sum]).toEqual([tag, 0, sumOf(table)]);
      expect(table.equals(Buffer.from(tables.get(tag) ?? []))).toBe(true);
    }
  });

  it("is called as it is asked to be", () => {
    const table = Buffer.from(nameTable("Preview 400 3"));
    const text = Buffer.from(table.subarray(table.readUInt16BE(4)))
      .swap16()
      .toString("utf16le");
    expect(text).toBe("Preview 400 3RegularPreview 400 3Preview 400 3");
  });

  it.each([
    ["nothing", Buffer.alloc(0), /no WOFF/],
    ["a text", Buffer.from("no font at all, but long enough to be read as one"), /no WOFF/],
    ["a piece of one", woff.subarray(0, 2000), /unexpected end|table|incorrect/],
  ])("is refused when it is %s", (_, bytes, reason) => {
    expect(() => unpackWoff(bytes)).toThrow(reason);
  });

  it("says which letters it has and how wide they are", () => {
    const { has, advance } = readMetrics(tables);
    expect([has(0x0e81), has(0x1edb)]).toEqual([true, false]);
    expect(advance(0x0e81)).toBeGreaterThan(0.3);
    // A vowel above a letter takes no room of its own.
    expect(advance(0x0eb5)).toBeLessThan(0.1);
  });
});

describe("the letters of a preview", () => {
  const fonts = readFonts();

  it.each([
    "Biên giới Quảng Nam – Sê Koong",
    "Đắc Tà Oọc, Tr’Hy «717 + 300 m»",
    "ຊາຍແດນ ກວາງນາມ – ເຊກອງ",
    "Cơ Tu: ẵ ỷ ệ ữ",
  ])("are all there for %s", (text) => {
    for (const weight of [400, 600] as const) {
      const runs = fonts.runsOf(text, weight);
      expect(runs.map((run) => run.text).join("")).toBe(text.normalize("NFC"));
      expect(runs.every(({ family }) => family.startsWith(`Preview ${weight} `))).toBe(true);
    }
  });

  it("come from one part as long as it has them", () => {
    expect(fonts.runsOf("ກວາງນາມ ແລະ", 400)).toHaveLength(1);
    expect(fonts.runsOf("Nam Giang", 400)).toHaveLength(1);
  });

  it("begin anew after the Lao vowel am, whose width the drawing program miscounts", () => {
    expect(fonts.runsOf("ກິດຈະກຳຕາມຕົວກອງ", 400).map(({ text }) => text)).toEqual(["ກິດຈະກຳ", "ຕາມຕົວກອງ"]);
  });

  it("that no font has are left out, whatever is asked", () => {
    expect(fonts.runsOf("a\u0007漢😀b", 400).map(({ text }) => text)).toEqual(["ab"]);
    expect(fonts.widthOf("", 600)).toBe(0);
  });
});
