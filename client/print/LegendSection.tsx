// The legend of what is seen in the picture, with the symbols of the map; what does not fit is counted.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import type { LegendEntry } from "../layers/layer.ts";
import { palettes } from "../layers/palette.ts";
import { Sample } from "../layers/Sample.tsx";

interface Props {
  readonly entries: readonly LegendEntry[];
  /** So many of them fit. */
  readonly fitting: number;
}

export function LegendSection({ entries, fitting }: Props) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const words = useLegendWords();
  if (entries.length === 0) return null;
  const more = entries.length - fitting;
  return (
    <section className="paper-section">
      <h3>{t("sheet.legend")}</h3>
      <ul className="paper-legend">
        {entries.slice(0, fitting).map((entry) => (
          <li key={entry.label}>
            <Sample sample={entry.sample} palette={palettes.light} />
            <span>{words(entry)}</span>
          </li>
        ))}
        {more > 0 && <li className="paper-more">{t("sheet.legendMore", { n: formatNumber(lang, more) })}</li>}
      </ul>
    </section>
  );
}

/** Paper opens nothing: its words for groups say what the number is. */
function useLegendWords(): (entry: LegendEntry) => string {
  const { t } = useTranslation("map");
  const { t: tp } = useTranslation("print");
  return ({ label }) =>
    label === "crowd" || label === "unknown" ? tp(`sheet.${label}`) : t(`legend.${label}`);
}
