// The legend as a list; what does not fit is counted.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import type { LegendLine } from "./useLegendLines.tsx";

interface Props {
  readonly lines: readonly LegendLine[];
  /** So many of them fit. */
  readonly fitting: number;
}

export function LegendSection({ lines, fitting }: Props) {
  const { t } = useTranslation("print");
  const lang = useLang();
  if (lines.length === 0) return null;
  const more = lines.length - fitting;
  return (
    <section className="paper-section">
      <h3>{t("sheet.legend")}</h3>
      <ul className="paper-legend">
        {lines.slice(0, fitting).map(({ key, sample, words }) => (
          <li key={key}>
            {sample}
            <span>{words}</span>
          </li>
        ))}
        {more > 0 && <li className="paper-more">{t("sheet.legendMore", { n: formatNumber(lang, more) })}</li>}
      </ul>
    </section>
  );
}
