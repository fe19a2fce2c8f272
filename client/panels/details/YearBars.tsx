// Activities by the year they began in: bars to see, numbers to read. What the filter hides is drawn lighter.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { countByYear, type YearCount } from "./countByYear.ts";
import type { ActivityFeature } from "./useVisibleActivities.ts";
import "./YearBars.css";

interface YearBarsProps {
  readonly shown: readonly ActivityFeature[];
  readonly hidden: readonly ActivityFeature[];
}

export function YearBars({ shown, hidden }: YearBarsProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const { years, undated } = countByYear(shown, hidden);
  const most = Math.max(1, ...years.map((year) => year.total));
  if (shown.length + hidden.length === 0) return null;
  return (
    <>
      <h4>{t("years.title")}</h4>
      <ol className="year-bars">
        {years.map((year) => (
          <li key={year.year}>
            <YearBar year={year} most={most} />
          </li>
        ))}
      </ol>
      {undated > 0 && <p className="aside">{t("years.undated", { number: formatNumber(lang, undated) })}</p>}
      <p className="remark">{t("years.remark")}</p>
    </>
  );
}

function YearBar({ year, most }: { readonly year: YearCount; readonly most: number }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const total = formatNumber(lang, year.total);
  const isWhole = year.shown === year.total;
  return (
    <>
      <time dateTime={year.year}>{year.year}</time>
      <svg className="year-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="year-bar-hidden" width={(year.total / most) * 100} height={10} />
        <rect width={(year.shown / most) * 100} height={10} />
      </svg>
      <span>{isWhole ? total : t("activities.count", { shown: formatNumber(lang, year.shown), total })}</span>
    </>
  );
}
