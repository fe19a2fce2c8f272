// One choice: a box or a dot, its words, and the count it would leave.
import { useTranslation } from "react-i18next";
import type { Lang } from "#contract";
import { formatNumber } from "../../i18n/format.ts";

export interface ChoiceRowProps {
  readonly type: "checkbox" | "radio";
  readonly name?: string;
  readonly label: string;
  readonly lang: Lang;
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

export function ChoiceRow({ type, name, label, lang, count, isChosen, onToggle }: ChoiceRowProps) {
  const { t } = useTranslation("filters");
  const look = count === 0 && !isChosen ? "choice choice-none" : "choice";
  return (
    <label className={look}>
      <input type={type} name={name} checked={isChosen} onChange={onToggle} />
      <span className="choice-label">{label}</span>
      {count !== undefined && (
        <span className="choice-count">
          <span aria-hidden="true">{formatNumber(lang, count)}</span>
          <span className="hidden-words">, {t("countOf", { n: formatNumber(lang, count) })}</span>
        </span>
      )}
    </label>
  );
}
