// The Features that a Filter leaves, for what is drawn.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { CollectionId, Filter } from "#contract";
import { atHand, featuresQuery } from "./queries.ts";

/** The answer as it comes from the server, or at once and within the same drawing where it can be told from what is here. */
export function useFeatures<Id extends CollectionId>(collection: Id, filter: Filter = {}, isEnabled = true) {
  const client = useQueryClient();
  return useQuery({
    ...featuresQuery(collection, filter),
    enabled: isEnabled,
    initialData: () => (isEnabled ? (atHand(collection, filter, client) ?? undefined) : undefined),
  });
}
