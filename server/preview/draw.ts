// The pictures of the previews: written as SVG here, drawn by a worker that is started with the first of them.
import { Worker } from "node:worker_threads";
import type { Backdrop } from "../html/smallMap.ts";
import type { Delivery, Order } from "./drawing.ts";
import { type Fonts, readFonts } from "./fonts.ts";
import type { Subject } from "./subject.ts";
import { previewSvg } from "./svg.ts";

/** So many pictures may wait to be drawn; each takes about a tenth of a second. */
const mostAhead = 12;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let fonts: Fonts | undefined;
let worker: Worker | undefined;
let ordered = 0;
let ahead = 0;

/** The picture as a PNG; null when so many are asked for that it would be long in coming. */
export async function drawPreview(subject: Subject, backdrop: Backdrop): Promise<Uint8Array | null> {
  if (ahead >= mostAhead) return null;
  ahead += 1;
  try {
    fonts ??= readFonts();
    return await drawn(await previewSvg(subject, backdrop, fonts));
  } finally {
    ahead -= 1;
  }
}

function drawn(svg: string): Promise<Uint8Array> {
  const drawing = (worker ??= start());
  const order: Order = { id: (ordered += 1), svg };
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    drawing.postMessage(order);
  });
}

function start(): Worker {
  const started = new Worker(new URL("drawing.ts", import.meta.url));
  // It keeps no server from ending.
  started.unref();
  started.on("message", (delivery: Delivery) => {
    const one = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if ("png" in delivery) one?.resolve(delivery.png);
    else one?.reject(new Error(delivery.fault));
  });
  started.on("error", (error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return started;
}
