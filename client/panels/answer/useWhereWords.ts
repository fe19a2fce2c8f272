// Where an activity took place: its first two places by name and how many more; without places its units, of that day or of today.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type ActivitySummary, locatedOf, splitUnit } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { useUnitRule } from "../../api/useUnitRule.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";

const namesOf = ["places", "admin-units"] as const;
const named = 2;

/** Says it of every row of a list: asked once for the list. The same function until names, language or division change. */
export function useWhereWords(): (activity: ActivitySummary) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useFeatureName(namesOf);
  const [{ vintage }] = useView("vintage");
  const rule = useUnitRule();
  // Both are awaited, so that the rows are drawn anew once.
  const isAwaited = [useQuery(featuresQuery("places")), useQuery(featuresQuery("admin-units"))].some(
    ({ isPending }) => isPending,
  );
  return useMemo(() => {
    const unitNames = (activity: ActivitySummary) =>
      [...new Set(rule?.[vintage](locatedOf(activity)) ?? activity.unit_ids)].flatMap((key) => {
        const split = splitUnit(key);
        const name = nameOf(split ?? key)?.name;
        if (name === undefined) return [];
        return split === null ? [name] : [t("answer.splitUnit", { name })];
      });
    const firstNames = (names: readonly string[]) => {
      const first = names.slice(0, named).join(", ");
      const n = formatNumber(lang, names.length - named);
      return names.length > named ? t("answer.twoPlacesMore", { names: first, n }) : first;
    };
    return (activity) => {
      if (activity.place_ids.length > 0)
        return firstNames(activity.place_ids.flatMap((id) => nameOf(id)?.name ?? []));
      const names = unitNames(activity);
      if (activity.location === "province" && names.length === 0) return t("answer.provincesOnly");
      return firstNames(names);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- names change once, when they have come; t and they with the language
  }, [lang, vintage, rule, isAwaited]);
}
