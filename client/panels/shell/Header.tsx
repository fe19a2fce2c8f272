// The head of the page: what it is, how to see it (where there is room), where to look, in which language and light.
import { useTranslation } from "react-i18next";
import { OfflineMenuLater } from "../offline/OfflineLater.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Mark } from "./Mark.tsx";
import { SettingsMenu } from "./SettingsMenu.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { ToolsMenu } from "./ToolsMenu.tsx";
import { ViewTabs } from "./ViewTabs.tsx";
import type { Layout } from "./useLayout.ts";
import "./Header.css";

interface HeaderProps {
  readonly layout: Layout;
  /** Else they stand in a row or a bar of their own. */
  readonly hasViews: boolean;
}

const provinces = "Quảng Nam – Sê Koong";

/** The provinces keep their names in a title in English. */
function Title({ text }: { readonly text: string }) {
  const [before = "", after] = text.split(provinces);
  return (
    <>
      {before}
      {after !== undefined && <span lang="vi">{provinces}</span>}
      {after}
    </>
  );
}

export function Header({ layout, hasViews }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="header">
      <SkipToMain />
      <h1 className="header-title">
        <Mark />
        <span className={layout === "phone" ? "hidden-words" : "header-words"}>
          <Title text={t("title")} />
        </span>
      </h1>
      {hasViews && <ViewTabs />}
      <SearchBox />
      {layout === "phone" ? (
        <>
          <SettingsMenu />
          <ToolsMenu />
        </>
      ) : (
        <div className="header-end">
          <OfflineMenuLater />
          <LanguageChoice />
          <ThemeButton />
          <ToolsMenu />
        </div>
      )}
    </header>
  );
}

/** The first stop of the keyboard: past head, filter and list to the map, or to what stands in its place. */
function SkipToMain() {
  const { t } = useTranslation();
  const skip = () => {
    const [stage, map] = [".stage", ".stage canvas"].map((of) => document.querySelector<HTMLElement>(of));
    (map ?? stage)?.focus();
  };
  return (
    <button type="button" className="skip-to-main" onClick={skip}>
      {t("skip")}
    </button>
  );
}
