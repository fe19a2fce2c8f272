// Gives the map library the tiles of the operator's archives, read by ranges: those of basemaps as they are, heights and the
// contours that are cut from them by a worker, so that no frame waits for them.
import { addProtocol } from "maplibre-gl";
import { PMTiles } from "pmtiles";
import type { Ground } from "#contract";
import { groundLayers } from "../layers/ground/index.ts";
import type { GroundLayerId, MapLayer } from "../layers/layer.ts";
import type { ReliefAnswer, ReliefQuestion, Withdrawal } from "./relief.worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it the address of the built worker
import reliefWorkerUrl from "./relief.worker.ts?worker&url";

type GroundLayers = readonly MapLayer<GroundLayerId>[];

/** What was served already: every map of the page finds the same tiles. */
const served = new WeakMap<Ground, GroundLayers>();

/** The layers of the archives, at whose addresses (`basemap://0/{z}/{x}/{y}`) the library finds tiles from now on. */
export function serveArchives(ground: Ground): GroundLayers {
  const layers = served.get(ground) ?? serve(ground);
  served.set(ground, layers);
  return layers;
}

function serve(ground: Ground): GroundLayers {
  const { basemaps, reliefs } = ground;
  if (basemaps.length > 0) {
    const readers = basemaps.map(({ url }) => new PMTiles(absolute(url)));
    addProtocol("basemap", async ({ url }, { signal }) => {
      const { index, z, x, y } = addressOf(url);
      const tile = await readers[index]?.getZxy(z, x, y, signal);
      return { data: tile?.data ?? new ArrayBuffer(0) };
    });
  }
  if (reliefs.length > 0) {
    const archives = reliefs.map((archive) => ({ ...archive, url: absolute(archive.url) }));
    const ask = startReliefWorker();
    for (const what of ["heights", "contours"] as const)
      addProtocol(what, async ({ url }, { signal }) => {
        const { index, ...tile } = addressOf(url);
        const archive = archives[index];
        const data = archive ? await ask({ what, archive, ...tile }, signal) : null;
        if (data === null) throw new NoTile(url);
        return { data };
      });
  }
  return groundLayers(ground);
}

/** The library leaves a tile of this status empty without a word. */
class NoTile extends Error {
  readonly status = 404;
  constructor(url: string) {
    super(`${url} has no tile`);
    this.name = "NoTile";
  }
}

/** The worker has no address of its own to start from. */
const absolute = (url: string) => new URL(url, location.href).href;

function addressOf(url: string) {
  const [index = 0, z = 0, x = 0, y = 0] = url
    .slice(url.indexOf("://") + 3)
    .split("/")
    .map(Number);
  return { index, z, x, y };
}

type Waiting = {
  readonly resolve: (tile: ArrayBuffer | null) => void;
  readonly reject: (error: Error) => void;
};

function startReliefWorker() {
  const worker = new Worker(reliefWorkerUrl, { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const tell = (message: ReliefQuestion | Withdrawal) => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<ReliefAnswer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("fault" in data) one?.reject(new Error(data.fault));
    else one?.resolve(data.tile);
  });
  return (question: Omit<ReliefQuestion, "id">, signal: AbortSignal): Promise<ArrayBuffer | null> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, { resolve, reject });
      signal.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        tell({ id, isOver: true });
        reject(new DOMException("no longer wanted", "AbortError"));
      });
      tell({ id, ...question });
    });
}
