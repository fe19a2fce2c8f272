// The codes of one list, as data: what the filter bar offers.
import { useQuery } from "@tanstack/react-query";
import type { Code } from "#contract";
import { codeListsQuery } from "./queries.ts";

const none: readonly Code[] = [];

/** The codes of one list in their order; empty while they load and when there is no such list. */
export function useCodes(list: string): readonly Code[] {
  return useQuery(codeListsQuery).data?.[list] ?? none;
}
