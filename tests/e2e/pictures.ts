// Compares pictures of the map, pixel by pixel, in the browser's own canvas.
import type { Page } from "playwright-core";

/** A channel may differ by this much (of 255) before a pixel counts as different: text is smoothed anew each time. */
const tolerance = 24;

/** Share of pixels, 0 to 1, in which two PNG pictures differ; 1 when their sizes do. */
export function shareOfDifferentPixels(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const urls = [a, b].map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  return page.evaluate(compare, { urls, tolerance });
}

async function compare({ urls, tolerance }: { urls: string[]; tolerance: number }): Promise<number> {
  const pixels = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    }),
  );
  const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = pixels;
  if (first.length === 0 || first.length !== second.length) return 1;
  let different = 0;
  for (let at = 0; at < first.length; at += 4) {
    const isSame = [0, 1, 2].every(
      (channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)) <= tolerance,
    );
    if (!isSame) different += 1;
  }
  return different / (first.length / 4);
}
