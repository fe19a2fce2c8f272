// The activities that the Filter leaves when its period is taken back.
import { filterFor } from "../../api/queries.ts";
import { useFeatures } from "../../api/useFeatures.ts";
import { useViewFilter } from "../../state/useView.ts";

/** One answer for every period, so that a moved period needs no new one; not asked while it is not enabled. */
export function useActivitiesOfAllTime(isEnabled = true) {
  const { period: _period, undated: _undated, ...rest } = useViewFilter();
  return useFeatures("activities", filterFor("activities", rest), isEnabled);
}
