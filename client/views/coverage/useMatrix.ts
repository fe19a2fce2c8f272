// The matrix with its totals: the rows and columns that the Filter leaves, each named.
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type Coverage, type Filter, noneKey, type Statistics, type StatisticsCell } from "#contract";
import { coverageQuery, statisticsQuery } from "../../api/statisticsQueries.ts";
import { useList } from "../../panels/answer/useListCount.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import { useContactRule } from "../../panels/summary/useContactRule.ts";

export type CoverageRow = Coverage["rows"][number];

export interface Matrix {
  readonly coverage: Coverage;
  readonly rows: readonly CoverageRow[];
  /** Units of which nothing is asked and nothing known: they do not touch the border. */
  readonly quiet: readonly CoverageRow[];
  /** Positions of the columns that are shown. */
  readonly columns: readonly number[];
  /** All activities of a row, each once. */
  readonly rowTotal: (id: string) => number;
  /** All activities of a column, each once; `~none`: those without any. */
  readonly columnTotal: (column: string) => number;
  /** The Filter with the rule of kinds: what the records behind the numbers are asked by. */
  readonly filter: Filter;
}

/** A text without a word is in no record; a code of no list would be refused. */
const wordlessText = "-";

/** Kinds that do not count are left out, but where kinds are the columns: there they stand, not required. */
function ruledFilter(filter: Filter, kinds: readonly string[] | null): Filter {
  if (kinds === null) return filter;
  const kept = filter.kind?.filter((kind) => kinds.includes(kind)) ?? kinds;
  return kept.length > 0 ? { ...filter, kind: [...kept] } : { ...filter, q: wordlessText };
}

export function useMatrix(): { readonly queries: readonly UseQueryResult[]; readonly matrix: Matrix | null } {
  const [{ rows: by, across: by2, vintage }] = useView();
  const viewFilter = useViewFilter();
  const { kinds } = useContactRule();
  const filter = by2 === "kind" ? viewFilter : ruledFilter(viewFilter, kinds);
  const coverage = useQuery(coverageQuery({ by, by2, vintage, kinds, filter: viewFilter }));
  // An activity has one kind: over the kinds a row adds up to its activities, each counted once.
  const byKind = useQuery(coverageQuery({ by, by2: "kind", vintage, kinds: null, filter }));
  const totals = useQuery(statisticsQuery({ measure: "activities", by: by2, by2: null, vintage, filter }));
  const kept = useList(by === "unit" ? "admin-units" : "twinnings");
  const queries = [coverage, byKind, totals, kept];
  if (!coverage.data || !byKind.data || !totals.data || !kept.data) return { queries, matrix: null };
  const keptIds = new Set<string>(kept.data.features.map(({ id }) => id));
  return { queries, matrix: matrixOf(coverage.data, byKind.data, totals.data, keptIds, filter) };
}

function matrixOf(
  coverage: Coverage,
  byKind: Coverage,
  totals: Statistics,
  kept: ReadonlySet<string>,
  filter: Filter,
): Matrix {
  const chosen = coverage.by2 === "year" ? undefined : filter[coverage.by2];
  const columns = coverage.columns.flatMap((column, at) => {
    const isActive = coverage.rows.some(({ cells }) => cells[at]?.state === "active");
    return !chosen || chosen.includes(column) || isActive ? [at] : [];
  });
  // What is newest is asked first.
  if (coverage.by2 === "year") columns.reverse();
  const shown = coverage.rows.filter((row) => kept.has(row.id) || hasRecords(row));
  const isQuiet = (row: CoverageRow) =>
    !hasRecords(row) && columns.every((at) => row.cells[at]?.state === "not_required");
  const rowTotals = new Map(
    byKind.rows.map(({ id, cells, outside }) => [
      id,
      cells.reduce((sum, { activities }) => sum + activities, outside),
    ]),
  );
  const columnTotals = new Map(totals.cells.map((cell) => [cell.key, bothOf(cell)]));
  return {
    coverage,
    rows: shown.filter((row) => !isQuiet(row)),
    quiet: shown.filter(isQuiet),
    columns,
    rowTotal: (id) => rowTotals.get(id) ?? 0,
    columnTotal: (column) => columnTotals.get(column) ?? 0,
    filter,
  };
}

export const outsideKey = noneKey;

const bothOf = ({ activities, shared }: StatisticsCell) => activities + shared;

function hasRecords({ cells, outside }: CoverageRow): boolean {
  return outside > 0 || cells.some(({ state }) => state === "active");
}
