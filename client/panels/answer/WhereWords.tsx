// Where an activity took place: its first two places by name and how many more; without places its units, of that day or of today.
import { useTranslation } from "react-i18next";
import { type ActivitySummary, locatedOf, splitUnit } from "#contract";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { useUnitRule } from "../../api/useUnitRule.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";

interface WhereWordsProps {
  readonly activity: ActivitySummary;
}

export function WhereWords({ activity }: WhereWordsProps) {
  const nameOf = useFeatureName();
  if (activity.place_ids.length === 0) return <UnitWords activity={activity} />;
  return <FirstNames names={activity.place_ids.flatMap((id) => nameOf(id)?.name ?? [])} />;
}

function UnitWords({ activity }: WhereWordsProps) {
  const { t } = useTranslation();
  const nameOf = useFeatureName();
  const [{ vintage }] = useView("vintage");
  const rule = useUnitRule();
  const keys = [...new Set(rule?.[vintage](locatedOf(activity)) ?? activity.unit_ids)];
  const names = keys.flatMap((key) => {
    const split = splitUnit(key);
    const name = nameOf(split ?? key)?.name;
    if (name === undefined) return [];
    return split === null ? [name] : [t("answer.splitUnit", { name })];
  });
  if (activity.location === "province" && names.length === 0) return <span>{t("answer.provincesOnly")}</span>;
  return <FirstNames names={names} />;
}

const named = 2;

function FirstNames({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const firstNames = names.slice(0, named).join(", ");
  const more = names.length - named;
  return (
    <span>
      {more > 0 ? t("answer.twoPlacesMore", { names: firstNames, n: formatNumber(lang, more) }) : firstNames}
    </span>
  );
}
