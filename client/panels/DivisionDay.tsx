// Of which day the administrative division is drawn: today's, that before a change, or that of any day.
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { isDay } from "#contract";
import { featuresQuery } from "../api/queries.ts";
import { formatDate } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { useView } from "../state/useView.ts";
import { useToday } from "./details/today.ts";
import "./DivisionDay.css";

/** The last days of divisions that have ended, the latest first. */
function useLastDays(): readonly string[] {
  const { data } = useQuery(featuresQuery("admin-units"));
  const days = data?.features.flatMap(({ properties }) => properties.valid_to ?? []) ?? [];
  return [...new Set(days)].sort().toReversed();
}

/** Folded to one line that says the day; lies over the map, or stands in the head of the border profile. */
export function DivisionDay() {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useToday();
  const lastDays = useLastDays();
  const [{ day }, setView] = useView("day");
  const name = useId();
  const words = day === null ? t("division.now") : t("division.until", { day: formatDate(lang, day) });
  return (
    <details className="division-day">
      <summary>
        {t("division.label")} <strong>{words}</strong>
      </summary>
      <fieldset className="division-choices">
        <legend className="hidden-words">{t("division.label")}</legend>
        <label>
          <input type="radio" name={name} checked={day === null} onChange={() => setView({ day: null })} />
          {t("division.now")}
        </label>
        {lastDays.map((last) => (
          <label key={last}>
            <input type="radio" name={name} checked={day === last} onChange={() => setView({ day: last })} />
            {t("division.until", { day: formatDate(lang, last) })}
          </label>
        ))}
        <label>
          {t("division.other")}
          <input
            type="date"
            value={day ?? today}
            min="1976-01-01"
            max={today}
            onChange={({ target }) => {
              // While a date is being typed the field holds none, and the last good day stays.
              if (isDay(target.value)) setView({ day: target.value === today ? null : target.value });
            }}
          />
        </label>
      </fieldset>
    </details>
  );
}
