// The hand in a combobox: what is typed, which option is pointed at, whether the list is open.
import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** No option is pointed at. */
const nowhere = -1;

/** @param onChoose is told whether a key chose, and not a pointer */
export function useComboBox<Option>(onChoose: (option: Option, isByKey: boolean) => void) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(nowhere);

  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(nowhere);
  };
  const choose = (option: Option, isByKey = false) => {
    type("");
    setOpen(false);
    onChoose(option, isByKey);
  };
  /** Arrows go round; Enter takes the option pointed at, or else the best one; Escape closes, then clears. */
  const onKeyDown = (event: KeyboardEvent, options: readonly Option[]) => {
    if (event.nativeEvent.isComposing) return;
    const count = options.length;
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        setOpen(true);
        setActive(count ? (active + 1) % count : nowhere);
      },
      ArrowUp: () => setActive(count ? (Math.max(active, 0) - 1 + count) % count : nowhere),
      Enter: () => {
        const option = options[Math.max(active, 0)];
        if (isOpen && option !== undefined) choose(option, true);
      },
      Escape: () => {
        if (isOpen) setOpen(false);
        else type("");
      },
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return {
    typed,
    isOpen,
    active,
    type,
    choose,
    onKeyDown,
    onBlur,
    open: () => setOpen(true),
    point: setActive,
    clear: () => type(""),
  };
}
