// Pixels of a picture, as a browser reads them.
import type { Page } from "playwright-core";
import type { Pixels } from "./palettePng.ts";

/** The pixels of a PNG, read by the browser. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {
        data: new Uint8ClampedArray(),
      };
      let text = "";
      for (let at = 0; at < data.length; at += 32_768)
        text += String.fromCharCode(...data.subarray(at, at + 32_768));
      return { width: image.width, height: image.height, base64: btoa(text) };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return { width, height, rgba: new Uint8Array(Buffer.from(base64, "base64")) };
}
