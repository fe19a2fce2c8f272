// What the summary tells, as numbers and names: activities, silent units, silent ties.
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import {
  type AdminUnitSummary,
  type Coverage,
  type Gap,
  type Gaps,
  type Period,
  splitUnit,
  type Statistics,
} from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { coverageQuery, statisticsQuery } from "../../api/statisticsQueries.ts";
import { useViewFilter } from "../../state/useView.ts";
import { useList } from "../answer/useListCount.ts";
import { dayMonthsBefore } from "./dayMonthsBefore.ts";
import { useContactRule } from "./useContactRule.ts";
import { useGaps } from "./useGaps.ts";

export type UnitLevel = AdminUnitSummary["level"];

export interface SilentUnits {
  readonly level: Exclude<UnitLevel, "province">;
  /** Border units of that level that the Filter leaves. */
  readonly of: number;
  readonly silent: readonly string[];
}

export interface SummaryFacts {
  readonly total: number;
  readonly undated: number;
  readonly hiddenUndated: number;
  readonly crossing: number;
  /** First and last year of the dated ones. */
  readonly years: readonly [first: string, last: string] | null;
  /** What the silence of units is asked for. */
  readonly period: Period;
  readonly units: readonly SilentUnits[];
  /** Recorded for nothing but a former unit that was split: counted in no unit of today. */
  readonly split: number;
  readonly ties: { readonly gaps: Gaps; readonly silent: readonly Gap[]; readonly of: number };
}

export interface Summary {
  readonly queries: readonly UseQueryResult[];
  readonly facts: SummaryFacts | null;
}

export function useSummary(): Summary {
  const activities = useActivityCounts();
  const ties = useTieCounts();
  const units = useUnitCounts(ties.gaps);
  const queries = [...activities.queries, ...ties.queries, ...units.queries];
  if (!activities.facts || !ties.facts || !units.facts) return { queries, facts: null };
  return { queries, facts: { ...activities.facts, ...units.facts, ties: ties.facts } };
}

const counted = { measure: "activities", by2: null, vintage: "today" } as const;

function useActivityCounts() {
  const filter = useViewFilter();
  const canCross = filter.scope?.includes("cross_border") ?? true;
  const all = useQuery(statisticsQuery({ ...counted, by: "year", filter }));
  const crossing = useQuery(
    statisticsQuery({ ...counted, by: "side", filter: { ...filter, scope: ["cross_border"] } }),
  );
  const facts = all.data &&
    crossing.data && {
      total: all.data.total,
      undated: all.data.undated,
      hiddenUndated: all.data.hidden_undated,
      crossing: canCross ? crossing.data.total : 0,
      years: yearsOf(all.data),
    };
  return { queries: [all, crossing], facts };
}

function useTieCounts() {
  const gaps = useGaps("twinning");
  // Its rows are the ties that are asked for contact: single ones, across the border.
  const asked = useQuery(
    coverageQuery({ by: "twinning", by2: "kind", vintage: "today", kinds: null, filter: {} }),
  );
  const kept = useList("twinnings");
  const keptIds = new Set<string>(kept.data?.features.map(({ id }) => id));
  const facts = gaps.data &&
    asked.data &&
    kept.data && {
      gaps: gaps.data,
      silent: gaps.data.gaps.filter(({ id }) => keptIds.has(id)),
      of: asked.data.rows.filter(({ id }) => keptIds.has(id)).length,
    };
  return { queries: [gaps, asked, kept], gaps: gaps.data, facts };
}

/** Within the period of the Filter or, without one, since so many months before the latest day of the data. */
function useUnitCounts(gaps: Gaps | undefined) {
  const { undated: _undated, ...filter } = useViewFilter();
  const { kinds } = useContactRule();
  const period = filter.period ?? sinceOf(gaps);
  const within = { ...filter, ...(period && { period }) };
  const enabled = period !== null;
  const units = useQuery({
    ...coverageQuery({ by: "unit", by2: "kind", vintage: "today", kinds, filter: within }),
    enabled,
  });
  const byUnit = useQuery({ ...statisticsQuery({ ...counted, by: "unit", filter: within }), enabled });
  const kept = useList("admin-units");
  const index = useFeatureIndex();
  const levelOf = (id: string) => index.find("admin-units", id)?.properties.level;
  const keptIds = new Set<string>(kept.data?.features.map(({ id }) => id));
  const facts = period &&
    units.data &&
    byUnit.data &&
    kept.data && {
      period,
      units: silentUnits(units.data, keptIds, levelOf),
      split: splitOf(byUnit.data),
    };
  return { queries: [units, byUnit, kept], facts };
}

/** Without a period, silence is asked by the rule: so many months to the latest day of the data. */
function sinceOf(gaps: Gaps | undefined): Period | null {
  return gaps ? { from: dayMonthsBefore(gaps.as_of, gaps.months), to: null } : null;
}

function yearsOf({ cells }: Statistics): SummaryFacts["years"] {
  const years = cells.map(({ key }) => key).filter((key) => !key.startsWith("~"));
  const [first, last] = [years.toSorted().at(0), years.toSorted().at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** A unit is on the border when any kind is asked of it; silent when nothing of the kinds that count was reported. */
function silentUnits(
  coverage: Coverage,
  kept: ReadonlySet<string>,
  levelOf: (id: string) => UnitLevel | undefined,
): readonly SilentUnits[] {
  const counts = (kind: string) => coverage.kinds?.includes(kind) ?? true;
  const onBorder = coverage.rows.filter(
    ({ id, cells }) =>
      kept.has(id) &&
      cells.some(({ state }) => state === "nothing_reported" || state === "no_data" || state === "active"),
  );
  return (["commune", "district"] as const).map((level) => {
    const ofLevel = onBorder.filter(({ id }) => levelOf(id) === level);
    const silent = ofLevel.filter(({ cells }) =>
      cells.every(({ activities }, at) => activities === 0 || !counts(coverage.columns[at] ?? "")),
    );
    return { level, of: ofLevel.length, silent: silent.map(({ id }) => id) };
  });
}

function splitOf({ cells }: Statistics): number {
  return cells
    .filter(({ key }) => splitUnit(key) !== null)
    .reduce((sum, { activities }) => sum + activities, 0);
}
