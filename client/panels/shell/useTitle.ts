// The title of the tab and the language of the page: what is selected, then the portal.
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { type CollectionId, type Lang, langOf, Names, nameIn } from "#contract";
import { featureQuery } from "../../api/queries.ts";
import { useView } from "../../state/useView.ts";

const nothing: { readonly collection: CollectionId; readonly id: string } = { collection: "places", id: "" };

/** The name of the selected feature in the language of the page; empty while it loads and when it has none. */
export function useSelectedName(lang: Lang): string {
  const [{ selected }] = useView("selected");
  const { collection, id } = selected ?? nothing;
  const { data } = useQuery({ ...featureQuery(collection, id), enabled: selected !== null });
  const names = Names.safeParse(data?.properties);
  return selected && names.success ? nameIn(lang, names.data) : "";
}

export function useTitle(): void {
  const { t, i18n } = useTranslation();
  const lang = langOf(i18n.language);
  const name = useSelectedName(lang);
  const portal = t("title");
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = name ? `${name} – ${portal}` : portal;
  }, [lang, name, portal]);
}
