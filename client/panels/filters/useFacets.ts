// The counts beside the choices, under the filter of the address.
import { useQuery } from "@tanstack/react-query";
import type { FacetKey } from "#contract";
import { facetsQuery } from "../../api/queries.ts";
import { useViewFilter } from "../../state/useView.ts";
import { useToday } from "../details/today.ts";
import { presetsOn } from "./periods.ts";

export function useFacets() {
  const filter = useViewFilter();
  const today = useToday();
  return useQuery(facetsQuery(filter, Object.values(presetsOn(today))));
}

/** How many activities a choice would leave; undefined while that is not known. */
export function useCountOf(key: FacetKey): (choice: string) => number | undefined {
  const { data } = useFacets();
  return (choice) => data && (data.facets[key]?.[choice] ?? 0);
}
