// Under a period, facts without a date are counted beside it and can be shown with it.
import { useTranslation } from "react-i18next";
import { useLang } from "../../i18n/useLang.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useView } from "../../state/useView.ts";
import { useFacets } from "./useFacets.ts";

/** How many facts without a date stand beside the period, whether they are shown or not. */
export function useUndatedCount(): number {
  return useFacets().data?.undated ?? 0;
}

export function UndatedChoice() {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const [view, setView] = useView("period", "undated");
  const undated = useUndatedCount();
  if (!view.period) return null;
  const isShown = view.undated === "include";
  return (
    <label className="choice undated-choice">
      <input
        type="checkbox"
        checked={isShown}
        onChange={() => setView({ undated: isShown ? null : "include" })}
      />
      <span className="choice-label">
        {isShown ? t("undatedInclude") : t("undatedShown", { n: formatNumber(lang, undated) })}
      </span>
    </label>
  );
}
