// What the operator has added beneath the facts. Until the head of the page says that there is something, nothing is asked.
import { queryOptions } from "@tanstack/react-query";
import { groundMetaName } from "#contract";

/** Does the page say that there are archives? */
export const isGroundAnnounced = (): boolean =>
  document.querySelector(`meta[name="${groundMetaName}"]`) !== null;

/** The archives; ask only where they are announced. */
export const groundQuery = queryOptions({
  queryKey: ["ground"],
  queryFn: async ({ signal }) => (await import("./askGround.ts")).askGround(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
