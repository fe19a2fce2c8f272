// Light or dark: the address decides, else the system.
import { useEffect, useSyncExternalStore } from "react";
import { useView } from "../../state/useView.ts";
import type { Theme } from "../../state/view.ts";

const darkQuery = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void) {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function useSystemTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (matchMedia(darkQuery).matches ? "dark" : "light"));
}

/** The theme that is shown, and how to turn to the other one; the system's own choice is not written to the address. */
export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  const [view, setView] = useView("theme");
  const system = useSystemTheme();
  const theme = view.theme ?? system;
  const other: Theme = theme === "dark" ? "light" : "dark";
  return { theme, toggle: () => setView({ theme: other === system ? null : other }, "replace") };
}

/** Keeps `<html data-theme>` in step with the address. */
export function useThemeOfPage(): void {
  const [{ theme }] = useView("theme");
  useEffect(() => {
    if (theme) document.documentElement.dataset["theme"] = theme;
    else delete document.documentElement.dataset["theme"];
  }, [theme]);
}
