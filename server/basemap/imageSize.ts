// Pixels along the side of a picture, read from its first bytes: PNG (IHDR) and WebP (VP8, VP8L, VP8X).

/** Null for anything else. */
export function imageWidth(bytes: Buffer): number | null {
  if (bytes.length < 30) return null;
  if (bytes.readUInt32BE(0) === 0x89_50_4e_47) return bytes.readUInt32BE(16);
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return null;
  const form = bytes.toString("latin1", 12, 16);
  if (form === "VP8 ") return bytes.readUInt16LE(26) & 0x3f_ff;
  if (form === "VP8L") return (bytes.readUInt16LE(21) & 0x3f_ff) + 1;
  return form === "VP8X" ? bytes.readUIntLE(24, 3) + 1 : null;
}
