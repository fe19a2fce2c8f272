// What is on, one chip each; one click takes one back, one takes all back.
import { useTranslation } from "react-i18next";
import { noFilter, useView } from "../../state/useView.ts";
import { viewFilterKeys } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { useChips } from "./useChips.ts";
import "./ActiveChips.css";

export function ActiveChips() {
  const { t } = useTranslation("filters");
  const [, setView] = useView(...viewFilterKeys);
  const chips = useChips();
  if (chips.length === 0) return null;
  return (
    <div className="active-chips">
      <ul className="active-chips-list" aria-label={t("chips")}>
        {chips.map(({ id, label, remove }) => (
          <li key={id}>
            <Chip label={label} removeLabel={t("remove", { label })} onRemove={() => setView(remove)} />
          </li>
        ))}
        <li>
          <Button look="quiet" onPress={() => setView(noFilter)}>
            {t("clearAll")}
          </Button>
        </li>
      </ul>
    </div>
  );
}
