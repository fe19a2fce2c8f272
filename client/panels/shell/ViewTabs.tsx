// The ways to see one answer, in one row that never wraps: in the head of the page, or below it where the head is full.
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { viewIds } from "../../state/view.ts";
import "./ViewTabs.css";

export function ViewTabs() {
  const { t } = useTranslation();
  const [{ view: current }, setView] = useView("view");
  const tabs = useRef<HTMLElement>(null);
  // The row scrolls where letters are doubled; the current view stays in sight. In a frame the page is laid out anyway.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      tabs.current
        ?.querySelector(`[data-view="${current}"]`)
        ?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return (
    <nav className="view-tabs" aria-label={t("views.label")} ref={tabs}>
      {viewIds.map((id) => (
        <button
          key={id}
          type="button"
          className="view-tab"
          data-view={id}
          aria-current={id === current ? "page" : undefined}
          onClick={() => setView({ view: id })}
        >
          {t(`views.${id}`)}
        </button>
      ))}
    </nav>
  );
}
