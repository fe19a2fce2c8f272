// What kind of thing a feature is, in words: "bản", "xã", "trao quà", or the collection's own name.
import { useTranslation } from "react-i18next";
import type { CollectionId } from "#contract";
import { useCodeLabel } from "../api/useCodeLabel.ts";

export function useKindWords(): (collection: CollectionId, kind: string) => string {
  const { t } = useTranslation();
  const unit = useCodeLabel("unit_level");
  const place = useCodeLabel("place_kind");
  const twinning = useCodeLabel("twinning_kind");
  const activity = useCodeLabel("activity_kind");
  const words: Record<CollectionId, (kind: string) => string> = {
    border: () => t("search.border"),
    "admin-units": unit,
    places: place,
    twinnings: (kind) => `${t("answer.twinnings")}: ${twinning(kind)}`,
    activities: (kind) => `${t("answer.activities")}: ${activity(kind)}`,
    papers: () => t("search.papers"),
    indicators: () => t("search.indicators"),
  };
  return (collection, kind) => words[collection](kind);
}
