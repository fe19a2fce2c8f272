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
import { coverageQuery, gapsQuery, statisticsQuery } from "../../api/statisticsQueries.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import { useList } from "../answer/useListCount.ts";
import { useToday } from "../details/today.ts";
import { dayMonthsBefore } from "./dayMonthsBefore.ts";
import { useContactRule } from "./useContactRule.ts";

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
  const filter = useViewFilter();
  const { kinds, months } = useContactRule();
  const [{ period }] = useView();
  const today = useToday();
  const counted = { measure: "activities", by2: null, vintage: "today" } as const;
  const asOf = period?.to && period.to < today ? period.to : null;
  const all = useQuery(statisticsQuery({ ...counted, by: "year", filter }));
  const canCross = filter.scope?.includes("cross_border") ?? true;
  const crossing = useQuery(
    statisticsQuery({ ...counted, by: "side", filter: { ...filter, scope: ["cross_border"] } }),
  );
  const ties = useQuery(gapsQuery({ by: "twinning", asOf, months, kinds }));
  // Its rows are the ties that are asked for contact: single ones, across the border.
  const askedTies = useQuery(
    coverageQuery({ by: "twinning", by2: "kind", vintage: "today", kinds: null, filter: {} }),
  );
  const keptTies = useList("twinnings");
  const asked = period ?? sinceOf(ties.data);
  const { undated: _undated, ...dated } = filter;
  const within = { ...dated, ...(asked && { period: asked }) };
  const units = useQuery({
    ...coverageQuery({ by: "unit", by2: "kind", vintage: "today", kinds, filter: within }),
    enabled: asked !== null,
  });
  const byUnit = useQuery({
    ...statisticsQuery({ ...counted, by: "unit", filter: within }),
    enabled: asked !== null,
  });
  const keptUnits = useList("admin-units");
  const index = useFeatureIndex();
  const queries = [all, crossing, ties, askedTies, keptTies, units, byUnit, keptUnits];
  if (!all.data || !crossing.data || !ties.data || !keptTies.data || !askedTies.data)
    return { queries, facts: null };
  if (!units.data || !byUnit.data || !keptUnits.data || !asked) return { queries, facts: null };
  const keptTieIds = new Set<string>(keptTies.data.features.map(({ id }) => id));
  const keptUnitIds = new Set(keptUnits.data.features.map(({ id }) => id));
  const levelOf = (id: string) => index.find("admin-units", id)?.properties.level;
  return {
    queries,
    facts: {
      total: all.data.total,
      undated: all.data.undated,
      hiddenUndated: all.data.hidden_undated,
      crossing: canCross ? crossing.data.total : 0,
      years: yearsOf(all.data),
      period: asked,
      units: silentUnits(units.data, keptUnitIds, levelOf),
      split: splitOf(byUnit.data),
      ties: {
        gaps: ties.data,
        silent: ties.data.gaps.filter(({ id }) => keptTieIds.has(id)),
        of: askedTies.data.rows.filter(({ id }) => keptTieIds.has(id)).length,
      },
    },
  };
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

/** A unit is on the border when any kind is asked of it; silent when nothing at all was reported. */
function silentUnits(
  coverage: Coverage,
  kept: ReadonlySet<string>,
  levelOf: (id: string) => UnitLevel | undefined,
): readonly SilentUnits[] {
  const onBorder = coverage.rows.filter(
    ({ id, cells }) =>
      kept.has(id) &&
      cells.some(({ state }) => state === "nothing_reported" || state === "no_data" || state === "active"),
  );
  return (["commune", "district"] as const).map((level) => {
    const ofLevel = onBorder.filter(({ id }) => levelOf(id) === level);
    const silent = ofLevel.filter(
      ({ cells, outside }) => outside === 0 && cells.every(({ activities }) => activities === 0),
    );
    return { level, of: ofLevel.length, silent: silent.map(({ id }) => id) };
  });
}

function splitOf({ cells }: Statistics): number {
  return cells
    .filter(({ key }) => splitUnit(key) !== null)
    .reduce((sum, { activities }) => sum + activities, 0);
}
