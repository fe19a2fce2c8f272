// The Filter of a file: what leaves as many records as the list counts.
import type { Filter } from "#contract";
import { filterFor } from "../../api/queries.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import type { ListId } from "../../state/view.ts";
import { useToday } from "../details/today.ts";

/** The part of the page's Filter that the collection answers; under today's units, those of today. */
export function useExportFilter(id: ListId): Filter {
  const filter = filterFor(id, useViewFilter());
  const [{ vintage }] = useView("vintage");
  const today = useToday();
  return id === "admin-units" && vintage === "today" ? { ...filter, valid_on: today } : filter;
}
