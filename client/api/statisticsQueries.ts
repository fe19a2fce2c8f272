// Counts, coverage, gaps and progress as TanStack Query options; the Filter is that of activities.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  Coverage,
  type CoverageQuery,
  formatFilter,
  Gaps,
  type GapsQuery,
  ProgrammeProgress,
  type ProgressQuery,
  type RecordsQuery,
  Statistics,
  type StatisticsQuery,
  StatisticsRecords,
} from "#contract";
import { get } from "./request.ts";

/** Facts change only with a new build of the dataset. */
const staleTime = Number.POSITIVE_INFINITY;

/** Activities counted by one or two dimensions; the previous answer stays while the next one loads. */
export function statisticsQuery({ measure, by, by2, vintage, filter }: StatisticsQuery) {
  const parameters = { measure, by, ...(by2 && { by2 }), vintage, ...formatFilter(filter) };
  return queryOptions({
    queryKey: ["statistics", parameters],
    queryFn: ({ signal }) => get("/statistics", parameters, Statistics, signal),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

/** The ids of the activities behind one cell. */
export function statisticsRecordsQuery({ by, by2, key, key2, vintage, filter }: RecordsQuery) {
  const second = by2 !== null && key2 !== null && { by2, key2 };
  const parameters = { by, key, ...second, vintage, ...formatFilter(filter) };
  return queryOptions({
    queryKey: ["statistics-records", parameters],
    queryFn: ({ signal }) => get("/statistics/records", parameters, StatisticsRecords, signal),
    staleTime,
  });
}

/** The matrix of units or ties against kinds, topics or years. */
export function coverageQuery({ by, by2, vintage, kinds, filter }: CoverageQuery) {
  const parameters = { by, by2, vintage, ...ruleOf(kinds), ...formatFilter(filter) };
  return queryOptions({
    queryKey: ["coverage", parameters],
    queryFn: ({ signal }) => get("/coverage", parameters, Coverage, signal),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

/** What has waited longest by a rule of months and kinds. */
export function gapsQuery({ by, asOf, months, kinds }: GapsQuery) {
  const parameters = { by, ...(asOf && { as_of: asOf }), months: String(months), ...ruleOf(kinds) };
  return queryOptions({
    queryKey: ["gaps", parameters],
    queryFn: ({ signal }) => get("/gaps", parameters, Gaps, signal),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

/** What was reported towards each content item of a programme. */
export function progressQuery({ programme, vintage, filter }: ProgressQuery) {
  const parameters = { vintage, ...formatFilter(filter) };
  return queryOptions({
    queryKey: ["progress", programme, parameters],
    queryFn: ({ signal }) =>
      get(`/programmes/${encodeURIComponent(programme)}/progress`, parameters, ProgrammeProgress, signal),
    staleTime,
    placeholderData: keepPreviousData,
  });
}

function ruleOf(kinds: readonly string[] | null): { kinds?: string } {
  return kinds === null ? {} : { kinds: kinds.join(",") };
}
