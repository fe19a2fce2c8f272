// Activities by the year they began in: bars to see, numbers to read.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { ActivityFeature } from "./useVisibleActivities.ts";
import "./YearBars.css";

export function YearBars({ activities }: { readonly activities: readonly ActivityFeature[] }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const { years, undated } = countByYear(activities);
  const most = Math.max(1, ...years.map(({ count }) => count));
  if (activities.length === 0) return null;
  return (
    <>
      <h4>{t("years.title")}</h4>
      <ol className="year-bars">
        {years.map(({ year, count }) => (
          <li key={year}>
            <time dateTime={year}>{year}</time>
            <svg className="year-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / most) * 100} height={10} />
            </svg>
            <span>{formatNumber(lang, count)}</span>
          </li>
        ))}
      </ol>
      {undated > 0 && <p className="aside">{t("years.undated", { number: formatNumber(lang, undated) })}</p>}
      <p className="remark">{t("years.remark")}</p>
    </>
  );
}

interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** Every year from the first to the last that has activities; a year without any counts 0. */
export function countByYear(activities: readonly ActivityFeature[]): {
  readonly years: readonly YearCount[];
  readonly undated: number;
} {
  const begun = activities.flatMap(({ properties }) =>
    properties.date_start === null ? [] : [Number(properties.date_start.slice(0, 4))],
  );
  const [first, last] = [Math.min(...begun), Math.max(...begun)];
  const years = Array.from({ length: begun.length > 0 ? last - first + 1 : 0 }, (_, offset) => {
    const year = first + offset;
    return { year: String(year), count: begun.filter((other) => other === year).length };
  });
  return { years, undated: activities.length - begun.length };
}
