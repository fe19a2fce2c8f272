// The rule of contact: how many months without it make a gap, and which kinds count. Kept in the address.
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useCodes } from "../../api/useCodes.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { ChoiceList } from "../../panels/filters/ChoiceList.tsx";
import { FilterMenu } from "../../panels/filters/FilterMenu.tsx";
import { useView } from "../../state/useView.ts";
import { isMonths, monthsRange, useContactRule } from "../../panels/summary/useContactRule.ts";

export function RuleFields() {
  const { t } = useTranslation("coverage");
  return (
    <fieldset className="segments">
      <legend className="segments-legend">{t("rule.label")}</legend>
      <div className="coverage-rule">
        <MonthsField />
        <KindsMenu />
      </div>
    </fieldset>
  );
}

/** What is no number of months is said at once, and the last good rule stays in force. */
function MonthsField() {
  const { t } = useTranslation("coverage");
  const [view, setView] = useView();
  const { months } = useContactRule();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(isMonths(view.months) ? null : String(view.months));
  const text = typed ?? String(months);
  const isBroken = !isMonths(Number(text)) || text.trim() === "";
  const take = (next: string) => {
    setTyped(next);
    if (next.trim() !== "" && isMonths(Number(next))) setView({ months: Number(next) }, "replace");
  };
  const settle = (event: FormEvent) => {
    event.preventDefault();
    if (!isBroken) setTyped(null);
  };
  return (
    <form className="coverage-months" onSubmit={settle} onBlur={settle}>
      <label htmlFor={id}>{t("rule.months")}</label>
      <input
        id={id}
        className="coverage-number"
        inputMode="numeric"
        value={text}
        aria-invalid={isBroken}
        aria-describedby={isBroken ? `${id}-fault` : undefined}
        onChange={(event) => take(event.target.value)}
      />
      <p id={`${id}-fault`} className="coverage-fault" role="status">
        {isBroken && t("rule.broken", { text, ...monthsRange, months })}
      </p>
    </form>
  );
}

function KindsMenu() {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const [view, setView] = useView();
  const { kinds } = useContactRule();
  const codes = useCodes("activity_kind");
  const label = useCodeLabel("activity_kind");
  const title = kinds
    ? t("rule.someKinds", { count: kinds.length, n: formatNumber(lang, kinds.length) })
    : t("rule.allKinds");
  return (
    <FilterMenu
      title={title}
      tally={kinds?.length ?? 0}
      isInPlace={false}
      onClear={() => setView({ contact: null })}
    >
      <ChoiceList
        legend={t("rule.kinds")}
        choices={codes.map(({ code }) => ({ value: code, label: label(code) }))}
        chosen={view.contact}
        countOf={() => undefined}
        onChange={(contact) => setView({ contact })}
      />
    </FilterMenu>
  );
}
