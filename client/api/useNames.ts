// The answers by which ids and codes become words: awaited where a sentence would else name a bare id.
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { codeListsQuery, featuresQuery } from "./queries.ts";

/** Units, ties and code lists; the caches that `useFeatureName` and `useCodeLabel` read. */
export function useNames(): readonly UseQueryResult[] {
  return [
    useQuery(featuresQuery("admin-units")),
    useQuery(featuresQuery("twinnings")),
    useQuery(codeListsQuery),
  ];
}
