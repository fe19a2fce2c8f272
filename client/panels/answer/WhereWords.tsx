// Where an activity took place: its first two places or units by name, and how many more.
import { useTranslation } from "react-i18next";
import type { ActivitySummary } from "#contract";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";

const named = 2;

export function WhereWords({ activity }: { readonly activity: ActivitySummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useFeatureName();
  const ids = activity.place_ids.length ? activity.place_ids : activity.unit_ids;
  const names = ids.flatMap((id) => nameOf(id)?.name ?? []);
  if (activity.location === "province" && names.length === 0) return <span>{t("answer.provincesOnly")}</span>;
  const firstNames = names.slice(0, named).join(", ");
  const more = names.length - named;
  return (
    <span>
      {more > 0 ? t("answer.twoPlacesMore", { names: firstNames, n: formatNumber(lang, more) }) : firstNames}
    </span>
  );
}
