// In whose units things are counted: those of the day a fact was recorded, or those of today.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { vintages } from "../../state/view.ts";
import "./VintageSwitch.css";

export function VintageSwitch() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("vintage");
  const id = useId();
  return (
    <fieldset className="vintage-switch" aria-describedby={`${id}-words`}>
      <legend className="hidden-words">{t("vintage.label")}</legend>
      <div className="vintage-choices">
        {vintages.map((vintage) => (
          <label key={vintage} className="vintage-choice">
            <input
              type="radio"
              name={`${id}-vintage`}
              checked={view.vintage === vintage}
              onChange={() => setView({ vintage })}
            />
            {t(`vintage.${vintage}`)}
          </label>
        ))}
      </div>
      <p className="vintage-words" id={`${id}-words`}>
        {t("vintage.words")}
      </p>
    </fieldset>
  );
}
