// The head of the sheet: its title, and in words what of the data it shows.
import { useTranslation } from "react-i18next";
import { useFeatureName } from "../api/useFeatureIndex.ts";
import { formatDate } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { useChips } from "../panels/filters/useChips.ts";
import { useSheet } from "../state/sheet.ts";
import { useView } from "../state/useView.ts";

export function useSheetWords(): { readonly title: string; readonly lines: readonly string[] } {
  const { t } = useTranslation("print");
  const { t: tShell } = useTranslation();
  const lang = useLang();
  const [{ title }] = useSheet();
  const [{ day, selected }] = useView("day", "selected");
  const chips = useChips();
  const nameOf = useFeatureName();
  const name = selected && nameOf(selected.id)?.name;
  // Choices of one kind widen, choices of several kinds narrow: neither "and" nor "or" would say that.
  const filters = chips.map(({ label }) => label).join("; ");
  return {
    title: title ?? tShell("title"),
    lines: [
      chips.length > 0 ? t("sheet.filtered", { filters }) : t("sheet.all"),
      ...(name ? [t("sheet.selected", { name })] : []),
      day ? t("sheet.division", { day: formatDate(lang, day) }) : t("sheet.divisionNow"),
    ],
  };
}
