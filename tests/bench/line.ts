// A slow line: everything between a browser and a server passes through it, whoever in the browser asks.
import { createServer, connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface Line {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface LineSpeed {
  /** Downwards, for all connections together. */
  readonly bytesPerSecond: number;
  /** There and back. */
  readonly delayMilliseconds: number;
}

/** The line lets pieces of this size through, one after the other. */
const pieceBytes = 1460;

/** A line to a server; its own address is asked in the server's place. */
export async function openLine(to: string, speed: LineSpeed): Promise<Line> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const send = throttle(speed);
  const way = speed.delayMilliseconds / 2;
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    // To open a connection takes one way more there and back.
    let isOpenFrom = performance.now() + speed.delayMilliseconds;
    near.on("data", (bytes) => {
      const wait = Math.max(0, isOpenFrom - performance.now()) + way;
      isOpenFrom = 0;
      setTimeout(() => far.writable && far.write(bytes), wait);
    });
    far.on("data", (bytes) => send(bytes, near));
    near.on("end", () => setTimeout(() => far.end(), way));
    far.on("end", () => send(null, near));
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => line.close(resolve));
  };
  return { url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`, close };
}

/** Sends what comes piece by piece, connections in turn, no faster than the line; `null` ends a connection. */
function throttle({ bytesPerSecond, delayMilliseconds }: LineSpeed) {
  const waiting = new Map<Socket, (Buffer | null)[]>();
  let freeFrom = 0;
  let isRunning = false;

  function run(): void {
    isRunning = true;
    const now = performance.now();
    freeFrom = Math.max(freeFrom, now - 20);
    while (freeFrom <= now && waiting.size > 0) {
      for (const [socket, queue] of waiting) {
        const piece = queue.shift();
        if (queue.length === 0) waiting.delete(socket);
        if (piece === undefined) continue;
        freeFrom += ((piece?.length ?? 0) / bytesPerSecond) * 1000;
        setTimeout(() => pass(piece, socket), delayMilliseconds / 2);
      }
    }
    if (waiting.size > 0) setTimeout(run, Math.max(1, freeFrom - performance.now()));
    else isRunning = false;
  }

  return (bytes: Buffer | null, socket: Socket) => {
    const queue = waiting.get(socket) ?? [];
    if (bytes === null) queue.push(null);
    else
      for (let at = 0; at < bytes.length; at += pieceBytes) queue.push(bytes.subarray(at, at + pieceBytes));
    waiting.set(socket, queue);
    if (!isRunning) run();
  };
}

function pass(piece: Buffer | null, socket: Socket): void {
  if (piece === null) socket.end();
  else if (socket.writable) socket.write(piece);
}
