// What the page and the worker behind it say to each other.
import { z } from "zod";
import { DatasetInfo } from "#contract";

/** Why a copy was not kept: no room in the browser, the network went away, too large to keep, or made for another version of the page. */
export const Hindrance = z.enum(["no-room", "no-network", "too-large", "other-shape"]);
export type Hindrance = z.infer<typeof Hindrance>;

/** To the worker: take the data that the server has now; give way to the newer worker that waits. */
export const ToWorker = z.discriminatedUnion("type", [
  z.object({ type: z.literal("renew") }),
  z.object({ type: z.literal("take-over") }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

/** To the page: a whole dataset is kept; or it is not, and why. */
export const ToPage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("kept"), info: DatasetInfo }),
  z.object({ type: z.literal("not-kept"), hindrance: Hindrance }),
]);
export type ToPage = z.infer<typeof ToPage>;

/** Sends a message to a worker or from it. */
export function send(to: ServiceWorker | Recipient, message: ToWorker | ToPage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker and its pages are of one origin, and take none
  to.postMessage(message);
}

interface Recipient {
  readonly postMessage: (message: unknown) => void;
}

/** The worker's own answers about the data carry this header: they tell what is kept, not what the server has. */
export const keptHeader = "Kept-Copy";
