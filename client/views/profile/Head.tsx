// What the view is and by which ruler it measures, and its buttons.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DivisionDay } from "../../panels/DivisionDay.tsx";

export function Head({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("profile");
  return (
    <header className="profile-head">
      <h2 id="profile-title">{t("title")}</h2>
      <div className="profile-tools">
        <DivisionDay />
        {children}
      </div>
      <p>{t("reference")}</p>
    </header>
  );
}
