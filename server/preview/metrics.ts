// Which letters a font has and how wide they are, read from its tables: enough to break lines as they will be drawn.

export interface Metrics {
  readonly has: (codePoint: number) => boolean;
  /** Width in ems. */
  readonly advance: (codePoint: number) => number;
}

export function readMetrics(tables: ReadonlyMap<string, Uint8Array>): Metrics {
  const glyphs = readCmap(tableOf(tables, "cmap"));
  const unitsPerEm = tableOf(tables, "head").getUint16(18);
  const wideGlyphs = tableOf(tables, "hhea").getUint16(34);
  const hmtx = tableOf(tables, "hmtx");
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = Math.min(glyphs.get(codePoint) ?? 0, wideGlyphs - 1);
      return hmtx.getUint16(glyph * 4) / unitsPerEm;
    },
  };
}

function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Code point → glyph, of every subtable of Unicode in the formats 4 and 12. */
function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const twice = cmap.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map(
    (field) => at + field,
  ) as [number, number, number, number];
  for (let segment = 0; segment < twice; segment += 2) {
    const offset = cmap.getUint16(offsets + segment);
    const [start, end] = [cmap.getUint16(starts + segment), cmap.getUint16(ends + segment)];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : cmap.getUint16(offsets + segment + offset + 2 * (code - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + cmap.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const [start, end, first] = [0, 4, 8].map((field) => cmap.getUint32(at + 16 + group * 12 + field)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
