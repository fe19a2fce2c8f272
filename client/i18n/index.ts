// Messages in three languages. Vietnamese is the reference: its keys are the type, and a key missing elsewhere fails the build.
import i18next, { type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { Lang } from "#contract";
import { type Messages, vi } from "./vi/index.ts";
import type { ViewMessages } from "./viewMessages.ts";

export const namespaces = [
  "shell",
  "filters",
  "details",
  "map",
] as const satisfies readonly (keyof Messages)[];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: Messages & ViewMessages;
  }
}

const loaders: Record<Exclude<Lang, "vi">, () => Promise<{ messages: Messages }>> = {
  lo: () => import("./lo/index.ts"),
  en: () => import("./en/index.ts"),
};

/** Starts with Vietnamese at hand; other languages are fetched when asked for. */
export async function startMessages(lang: Lang): Promise<typeof i18next> {
  const resources: Resource = { vi };
  await i18next.use(initReactI18next).init({
    resources,
    lng: "vi",
    fallbackLng: "vi",
    // A copy: i18next adds the namespaces of the views to it.
    ns: [...namespaces],
    defaultNS: "shell",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await showLanguage(lang);
  return i18next;
}

/** Fetches a language if need be, then turns the page to it. */
export async function showLanguage(lang: Lang): Promise<void> {
  if (lang !== "vi" && !i18next.hasResourceBundle(lang, "shell")) {
    const { messages } = await loaders[lang]();
    for (const namespace of namespaces) i18next.addResourceBundle(lang, namespace, messages[namespace]);
  }
  await i18next.changeLanguage(lang);
}
