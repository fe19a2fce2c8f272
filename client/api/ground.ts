// What the operator has added beneath the facts. A page whose head says nothing of it asks for nothing.
import { queryOptions } from "@tanstack/react-query";
import { groundMetaName } from "#contract";

/** Does the page say that there may be archives? One that a worker kept may be older than they are, so then the server is asked. */
export const isGroundAnnounced = (): boolean =>
  document.querySelector(`meta[name="${groundMetaName}"]`) !== null ||
  ("serviceWorker" in navigator && navigator.serviceWorker.controller !== null);

/** The archives; ask only where they are announced. */
export const groundQuery = queryOptions({
  queryKey: ["ground"],
  queryFn: async ({ signal }) => (await import("./askGround.ts")).askGround(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
