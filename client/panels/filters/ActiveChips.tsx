// What is on, one chip each; one click takes one back, one takes all back.
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { noFilter, useView } from "../../state/useView.ts";
import { viewFilterKeys } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { useChips } from "./useChips.ts";
import { useFocusOfRest } from "./useFocusOfRest.ts";
import "./ActiveChips.css";

/** @param bar the filter that the chips are part of */
export function ActiveChips({ bar }: { readonly bar: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation("filters");
  const [, setView] = useView(...viewFilterKeys);
  const chips = useChips();
  const leave = useFocusOfRest(bar, chips.length);
  if (chips.length === 0) return null;
  return (
    <div className="active-chips">
      <ul className="active-chips-list" aria-label={t("chips")}>
        {chips.map(({ id, label, remove }, place) => (
          <li key={id}>
            <Chip
              label={label}
              removeLabel={t("remove", { label })}
              onRemove={() => {
                leave(place);
                setView(remove);
              }}
            />
          </li>
        ))}
        <li>
          <Button
            look="quiet"
            onPress={() => {
              leave(0);
              setView(noFilter);
            }}
          >
            {t("clearAll")}
          </Button>
        </li>
      </ul>
    </div>
  );
}
