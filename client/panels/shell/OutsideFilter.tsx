// A selected activity that the filter leaves out is shown all the same, and says so; what only the period hides says that.
import { useTranslation } from "react-i18next";
import type { ActivitySummary, Period } from "#contract";
import { formatPeriodWords, formatSpan } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { noFilter, useView } from "../../state/useView.ts";
import { type FeatureRef, viewFilterKeys } from "../../state/view.ts";
import { useList } from "../answer/useListCount.ts";
import { useActivitiesOfAllTime } from "../timeline/useActivitiesOfAllTime.ts";
import "./OutsideFilter.css";

export function OutsideFilter({ selected }: { readonly selected: FeatureRef }) {
  const { t } = useTranslation();
  const { t: tFilters } = useTranslation("filters");
  const [{ period }, setView] = useView(...viewFilterKeys);
  const { data, isPlaceholderData } = useList("activities");
  const isWhole = data && data.numberReturned === data.numberMatched && !isPlaceholderData;
  const isOutside =
    selected.collection === "activities" &&
    isWhole === true &&
    !data.features.some(({ id }) => id === selected.id);
  const ofAllTime = useActivitiesOfAllTime(isOutside && period !== null);
  if (!isOutside) return null;
  const hidden = ofAllTime.data?.features.find(({ id }) => id === selected.id);
  if (period && hidden) return <OutsidePeriod activity={hidden.properties} period={period} />;
  if (period && !ofAllTime.data) return null;
  return (
    <div className="outside-filter" role="status">
      {t("record.outside")}{" "}
      <button type="button" className="text-button" onClick={() => setView(noFilter)}>
        {tFilters("clearAll")}
      </button>
    </div>
  );
}

interface OutsidePeriodProps {
  readonly activity: ActivitySummary;
  readonly period: Period;
}

function OutsidePeriod({ activity, period }: OutsidePeriodProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [, setView] = useView("period", "undated");
  const { date_start, date_end } = activity;
  const words = formatPeriodWords(lang, period);
  return (
    <div className="outside-filter" role="status">
      {date_start === null
        ? t("record.outsidePeriodUndated", { period: words })
        : t("record.outsidePeriod", { date: formatSpan(lang, date_start, date_end), period: words })}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() =>
          setView(date_start === null ? { undated: "include" } : { period: null, undated: null })
        }
      >
        {t(date_start === null ? "record.showUndated" : "record.clearPeriod")}
      </button>
    </div>
  );
}
