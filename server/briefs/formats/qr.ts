// The address of the view as a QR code: a path for the page, a picture for Word.
import QRCode from "qrcode";

/** Read well from paper that was copied once. */
const options = { errorCorrectionLevel: "M" } as const;
/** Light modules around it, as ISO/IEC 18004 asks. */
const quietZone = 4;
const pixelsOfModule = 6;

/** One path of dark modules, and the side of the square around it, in modules. */
export function qrPath(address: string): { readonly path: string; readonly side: number } {
  const { modules } = QRCode.create(address, options);
  const rows = Array.from({ length: modules.size }, (_, row) => row);
  const path = rows.flatMap((row) =>
    rows
      .filter((column) => modules.get(row, column) === 1)
      .map((column) => `M${column + quietZone} ${row + quietZone}h1v1h-1z`),
  );
  return { path: path.join(""), side: modules.size + 2 * quietZone };
}

export function qrPng(address: string): Promise<Buffer> {
  return QRCode.toBuffer(address, { ...options, type: "png", margin: quietZone, scale: pixelsOfModule });
}
