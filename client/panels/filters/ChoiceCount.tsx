import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";

/** How many activities a choice would leave: a figure for the eye, a phrase for a screen reader. */
export function ChoiceCount({ count }: { readonly count: number }) {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const n = formatNumber(lang, count);
  return (
    <span className="choice-count">
      <span aria-hidden="true">{n}</span>
      <span className="hidden-words">, {t("countOf", { n })}</span>
    </span>
  );
}
