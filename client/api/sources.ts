import { queryOptions } from "@tanstack/react-query";
import { Source } from "#contract";
import { get } from "./request.ts";

/** A source in full, where a record names it by its id alone. */
export function sourceQuery(id: string) {
  return queryOptions({
    queryKey: ["source", id],
    queryFn: ({ signal }) => get(`/sources/${encodeURIComponent(id)}`, {}, Source, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
