// Words that titles, places or organisers must hold. What is typed is asked when the hand rests; Enter asks at once.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";

const restMs = 300;

export function WordsFilter() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("q");
  const asked = view.q ?? "";
  const [typed, setTyped] = useState(asked);
  const [sent, setSent] = useState(asked);
  const [seen, setSeen] = useState(asked);
  // The address changed by another hand (a chip, the back button): follow it.
  if (asked !== seen) {
    setSeen(asked);
    if (asked !== sent) setTyped(asked);
  }

  const words = typed.trim();
  const ask = () => {
    if (words === asked) return;
    setSent(words);
    setView({ q: words || null }, asked ? "replace" : "push");
  };
  useEffect(() => {
    const timer = setTimeout(ask, restMs);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the timer restarts with what is typed and with nothing else
  }, [words]);

  return (
    <label className="words-filter">
      <span className="hidden-words">{t("q")}</span>
      <input
        className="text-input"
        type="search"
        maxLength={200}
        autoComplete="off"
        placeholder={t("q")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") ask();
        }}
      />
    </label>
  );
}
