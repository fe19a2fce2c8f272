// How sure and how exact what is shown is, what could not be drawn, what it was gathered from.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import type { Shown } from "./shown.ts";

interface Props {
  readonly shown: Shown | null;
  /** Is something drawn pale, since the Filter or the selection leaves it aside? */
  readonly isPale: boolean;
  /** Does the sheet reach beyond the area of the data? */
  readonly isBeyond: boolean;
}

export function NotesSection({ shown, isPale, isBeyond }: Props) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const number = (value: number) => formatNumber(lang, value);
  return (
    <section className="paper-section">
      <h3>{t("sheet.notes")}</h3>
      <ul className="paper-notes">
        <li>
          <strong>{t("sheet.noteLine")}</strong>
        </li>
        <li>{t("sheet.notePrecision")}</li>
        {shown && shown.unplaced > 0 && <li>{t("sheet.noteUnplaced", { n: number(shown.unplaced) })}</li>}
        {shown && (
          <li>
            {t("sheet.noteShown", {
              places: number(shown.places),
              twinnings: number(shown.twinnings),
              activities: number(shown.activities),
            })}{" "}
            {t("sheet.noteCertainty", {
              n: number(shown.places + shown.twinnings + shown.activities),
              a: number(shown.certainty.A),
              b: number(shown.certainty.B),
              c: number(shown.certainty.C),
            })}
          </li>
        )}
        {isPale && <li>{t("sheet.notePale")}</li>}
        <li>{t("sheet.noteSample")}</li>
        {isBeyond && <li>{t("sheet.noteArea")}</li>}
      </ul>
    </section>
  );
}
