// Activities under a Filter counted by unit, in the units that the address chose.
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Filter, Statistics } from "#contract";
import { statisticsQuery } from "../../api/statisticsQueries.ts";
import { useView } from "../../state/useView.ts";
import type { RecordsRequest } from "../records/recordsRequest.ts";

export interface UnitStatistics {
  readonly query: UseQueryResult<Statistics>;
  /** What stands behind the number of a key. */
  readonly behind: (key: string, title: string) => RecordsRequest;
}

export function useCountsByUnit(filter: Filter): UnitStatistics {
  const [{ vintage }] = useView("vintage");
  const grid = { by: "unit", by2: null, vintage, filter } as const;
  const query = useQuery(statisticsQuery({ measure: "activities", ...grid }));
  return {
    query,
    behind: (key, title) => ({ title, ask: { by: "cell", cell: { ...grid, key, key2: null } } }),
  };
}
