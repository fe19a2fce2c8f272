// Reads the operator's heights and cuts contours from them; both draw on the same pictures, fetched and kept once.
import contour from "maplibre-contour";
import { PMTiles } from "pmtiles";
import type { ReliefArchive } from "#contract";
import { contourSteps } from "../layers/ground/contours.ts";

export interface ReliefQuestion {
  readonly id: number;
  readonly what: "heights" | "contours";
  readonly archive: ReliefArchive;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The answer is no longer wanted. */
export interface Withdrawal {
  readonly id: number;
  readonly isOver: true;
}

export type ReliefAnswer =
  | { readonly id: number; readonly tile: ArrayBuffer | null }
  | { readonly id: number; readonly fault: string };

/** Pictures kept, decoded: a quarter of a megabyte each. */
const cacheSize = 60;
const timeoutMs = 20_000;

const managers = new Map<string, InstanceType<typeof contour.LocalDemManager>>();
const underWay = new Map<number, AbortController>();

addEventListener("message", ({ data }: MessageEvent<ReliefQuestion | Withdrawal>) => {
  if ("isOver" in data) underWay.get(data.id)?.abort();
  else void reply(data);
});

async function reply(question: ReliefQuestion): Promise<void> {
  const { id } = question;
  const controller = new AbortController();
  underWay.set(id, controller);
  const answer = await answerTo(question, controller).then(
    (tile): ReliefAnswer => ({ id, tile }),
    (error: unknown): ReliefAnswer => ({ id, fault: String(error) }),
  );
  underWay.delete(id);
  postMessage(answer, { transfer: "tile" in answer && answer.tile ? [answer.tile] : [] });
}

async function answerTo({ what, archive, z, x, y }: ReliefQuestion, controller: AbortController) {
  const manager = managerOf(archive);
  if (what === "contours") {
    const levels = contourSteps(z);
    const { arrayBuffer } = await manager.fetchContourTile(z, x, y, { levels }, controller);
    return arrayBuffer;
  }
  const { data } = await manager.fetchTile(z, x, y, controller);
  return data.size > 0 ? data.arrayBuffer() : null;
}

function managerOf({ url, encoding, maxzoom, tile_size }: ReliefArchive) {
  const known = managers.get(url);
  if (known) return known;
  const reader = new PMTiles(url);
  const manager = new contour.LocalDemManager({
    demUrlPattern: "{z}/{x}/{y}",
    cacheSize,
    encoding,
    maxzoom,
    timeoutMs,
    getTile: async (address, { signal }) => {
      const [z = 0, x = 0, y = 0] = address.split("/").map(Number);
      const tile = await reader.getZxy(z, x, y, signal);
      return { data: new Blob(tile ? [tile.data] : []) };
    },
    decodeImage: (picture) =>
      picture.size > 0 ? decoded(picture, encoding) : Promise.resolve(unknown(tile_size)),
  });
  managers.set(url, manager);
  return manager;
}

async function decoded(picture: Blob, encoding: ReliefArchive["encoding"]) {
  const bitmap = await createImageBitmap(picture, { premultiplyAlpha: "none", colorSpaceConversion: "none" });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser reads no pictures beside the page");
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return contour.decodeParsedImage(width, height, encoding, context.getImageData(0, 0, width, height).data);
}

/** Where the archive ends no contour is drawn. */
function unknown(side: number) {
  return { width: side, height: side, data: new Float32Array(side * side).fill(Number.NaN) };
}
