// Why a list is empty, and what to do next.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { noFilter, useView } from "../../state/useView.ts";
import { type ListId, viewFilterKeys } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { useUndatedCount } from "../filters/UndatedChoice.tsx";
import { useChips } from "../filters/useChips.ts";

export function EmptyAnswer({ id }: { readonly id: ListId }) {
  const { t } = useTranslation();
  const { t: tFilters } = useTranslation("filters");
  const lang = useLang();
  const [view, setView] = useView(...viewFilterKeys);
  const chips = useChips();
  const undated = useUndatedCount();
  const n = formatNumber(lang, undated);
  const hidesUndated = id === "activities" && view.period !== null && !view.undated && undated > 0;
  const why = chips.length
    ? t("empty.why", { filters: chips.map((chip) => chip.label).join("; ") })
    : t("empty.noData");
  return (
    <EmptyNote title={t(`empty.${id}`)} detail={hidesUndated ? `${why} ${t("empty.undated", { n })}` : why}>
      {hidesUndated && (
        <Button look="primary" onPress={() => setView({ undated: "include" })}>
          {t("empty.showUndated", { n })}
        </Button>
      )}
      {chips.length > 0 && <Button onPress={() => setView(noFilter)}>{tFilters("clearAll")}</Button>}
    </EmptyNote>
  );
}
