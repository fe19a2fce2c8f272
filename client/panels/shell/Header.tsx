// The head of the page: what it is, how to see it, where to look, in which language and light.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { viewIds } from "../../state/view.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Mark } from "./Mark.tsx";
import { SettingsMenu } from "./SettingsMenu.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { ViewTabs } from "./ViewTabs.tsx";
import type { Layout } from "./useLayout.ts";
import "./Header.css";

export function Header({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation();
  const [view] = useView();
  return (
    <header className="header">
      <h1 className="header-title">
        <Mark />
        <span className={layout === "phone" ? "hidden-words" : "header-words"}>{t("title")}</span>
      </h1>
      {viewIds.length > 1 && <ViewTabs current={view.view} />}
      <SearchBox />
      {layout === "phone" ? (
        <SettingsMenu />
      ) : (
        <div className="header-end">
          <LanguageChoice />
          <ThemeButton />
        </div>
      )}
    </header>
  );
}
