// The address of the view as a QR code: a path for the page, a picture for Word.
import QRCode from "qrcode";
import { qrPath, quietZone } from "#contract";

/** Read well from paper that was copied once. */
const options = { errorCorrectionLevel: "M" } as const;
const pixelsOfModule = 6;

/** Its path of dark modules, and the side of the square around it, in modules. */
export function qrOf(address: string): { readonly path: string; readonly side: number } {
  const { modules } = QRCode.create(address, options);
  const path = qrPath(modules.size, (row, column) => modules.get(row, column) === 1);
  return { path, side: modules.size + 2 * quietZone };
}

export function qrPng(address: string): Promise<Buffer> {
  return QRCode.toBuffer(address, { ...options, type: "png", margin: quietZone, scale: pixelsOfModule });
}
