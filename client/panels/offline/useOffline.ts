import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { type DatasetInfo, langOf } from "#contract";
import { offlineState, type OfflineState, onOfflineState } from "../../api/offline/state.ts";
import { formatDate } from "../../i18n/format.ts";

export function useOffline(): OfflineState {
  return useSyncExternalStore(onOfflineState, offlineState);
}

/** Writes the day on which a dataset was built, in the language of the page. */
export function useDayOf(): (info: DatasetInfo) => string {
  const { i18n } = useTranslation();
  const lang = langOf(i18n.language);
  return ({ made_on }) => formatDate(lang, dayOf(new Date(made_on)));
}

/** The day of the person's own calendar. */
function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
