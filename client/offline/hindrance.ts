// Failures to keep something, told by their reason.
import type { Hindrance } from "../api/offline/messages.ts";

export class NotKept extends Error {
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance, cause?: unknown) {
    super(`not kept: ${hindrance}`, { cause });
    this.hindrance = hindrance;
  }
}

/** The reason of a failure: a full storage says so by name, anything else is the network's. */
export function hindranceOf(error: unknown): Hindrance {
  if (error instanceof NotKept) return error.hindrance;
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  return isFull ? "no-room" : "no-network";
}
