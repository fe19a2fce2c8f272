// The headline: how many activities the filter leaves. A change of it is said by said/ResultsSaid.tsx.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { useUndatedCount } from "../filters/UndatedChoice.tsx";
import { useFacets } from "../filters/useFacets.ts";
import { useListCount } from "./useListCount.ts";

export function AnswerCount() {
  const { t } = useTranslation();
  const lang = useLang();
  const matched = useListCount("activities");
  const total = useFacets().data?.total;
  const isKnown = matched !== undefined && total !== undefined;
  return (
    <div className="answer-count">
      <h2 className="answer-count-words">
        {isKnown ? (
          <>
            <strong>{formatNumber(lang, matched)}</strong>{" "}
            {t("answer.countWords", { total: formatNumber(lang, total) })}
          </>
        ) : (
          <span className="hidden-words">{t("answer.label")}</span>
        )}
      </h2>
      <UndatedBeside />
    </div>
  );
}

/** "3 chưa rõ ngày · hiện cả", where a period hides facts for want of a date. */
function UndatedBeside() {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const [view, setView] = useView("period", "undated");
  const undated = useUndatedCount();
  if (!view.period || view.undated || undated === 0) return null;
  return (
    <p className="answer-undated">
      {t("undatedBeside", { n: formatNumber(lang, undated) })}
      {" · "}
      <button type="button" className="text-button" onClick={() => setView({ undated: "include" })}>
        {t("undatedShow")}
      </button>
    </p>
  );
}
