// Says in words where the spot is that was asked for, how far off that may be, and takes it away again.
import { useTranslation } from "react-i18next";
import { roundKilometre, tellRadius } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtWords } from "./useAtWords.ts";
import { useLocated } from "./useLocated.ts";
import "./LocatedNote.css";

export function LocatedNote() {
  const { t } = useTranslation("map");
  const lang = useLang();
  const [, setView] = useView();
  const located = useLocated();
  const atWords = useAtWords();
  if (!located) return null;
  const margin = tellRadius(located.margin_m);
  const length = t(margin.unit === "km" ? "kilometres" : "metres", {
    number: formatNumber(lang, margin.value),
  });
  const km = formatNumber(lang, roundKilometre(located.km, located.margin_m / 1000));
  return (
    <div className="located-note" role="status">
      <p>
        <strong>{t("located.here", { spot: atWords(located.at) })}</strong>{" "}
        {located.toward && t("located.toward", { number: located.toward.number })}{" "}
        {located.marker ? t("located.marker", { km, length }) : t("located.km", { length })}
      </p>
      <button type="button" aria-label={t("located.away")} onClick={() => setView({ at: null })}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
