// A selected activity that the filter leaves out is shown all the same, and says so.
import { useTranslation } from "react-i18next";
import { noFilter, useView } from "../../state/useView.ts";
import type { FeatureRef } from "../../state/view.ts";
import { useList } from "../answer/useListCount.ts";
import "./OutsideFilter.css";

export function OutsideFilter({ selected }: { readonly selected: FeatureRef }) {
  const { t } = useTranslation();
  const { t: tFilters } = useTranslation("filters");
  const [, setView] = useView();
  const { data, isPlaceholderData } = useList("activities");
  const isWhole = data && data.numberReturned === data.numberMatched && !isPlaceholderData;
  if (selected.collection !== "activities" || !isWhole) return null;
  if (data.features.some((feature) => feature.id === selected.id)) return null;
  return (
    <div className="outside-filter" role="status">
      {t("record.outside")}{" "}
      <button type="button" className="text-button" onClick={() => setView(noFilter)}>
        {tFilters("clearAll")}
      </button>
    </div>
  );
}
