// The title of a column in the language of the page.
import { useTranslation } from "react-i18next";
import { columnTitles } from "./messages/index.ts";

/** A column without a title in messages/ shows its id; a test asks that none does. */
export function useColumnTitle(): (id: string) => string {
  const { t } = useTranslation("table");
  return (id) => {
    const known = columnTitles.find((title) => title === id);
    return known ? t(`columns.${known}`) : id;
  };
}
