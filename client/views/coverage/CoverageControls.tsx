// What the rows and columns of the matrix are, and the rule of contact.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { coverageColumns, coverageRows } from "../../state/view.ts";
import { VintageSwitch } from "../../panels/filters/VintageSwitch.tsx";
import { RuleFields } from "./RuleFields.tsx";

export function CoverageControls() {
  const { t } = useTranslation("coverage");
  const [view, setView] = useView();
  return (
    <div className="coverage-controls">
      <Choice
        legend={t("rows.label")}
        values={coverageRows}
        value={view.rows}
        wordsOf={(rows) => t(`rows.${rows}`)}
        onChoose={(rows) => setView({ rows })}
      />
      <Choice
        legend={t("across.label")}
        values={coverageColumns}
        value={view.across}
        wordsOf={(across) => t(`across.${across}`)}
        onChoose={(across) => setView({ across })}
      />
      {view.rows === "unit" && <VintageSwitch />}
      <RuleFields />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, values, value, wordsOf, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className="coverage-choice">
      <legend className="coverage-legend">{legend}</legend>
      <div className="coverage-options">
        {values.map((one) => (
          <label key={one} className="coverage-option">
            <input type="radio" name={id} checked={one === value} onChange={() => onChoose(one)} />
            {wordsOf(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
