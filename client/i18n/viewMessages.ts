// Messages that come with the chunk of a view: one namespace each, all three languages, Vietnamese the reference.
import i18next from "i18next";
import { Lang } from "#contract";

/** Filled by each view's messages/index.ts: namespace → the type of its Vietnamese messages. */
// oxlint-disable-next-line typescript/no-empty-object-type -- views add their namespaces to it
export interface ViewMessages {}

/** Makes a view's messages known; called once when its chunk is loaded. */
export function addViewMessages<Messages extends object>(
  namespace: string,
  messages: Record<Lang, Messages>,
): void {
  const add = () => {
    for (const lang of Lang.options) i18next.addResourceBundle(lang, namespace, messages[lang]);
  };
  // A view that is asked for first may come before the messages of the page.
  if (i18next.isInitialized) add();
  else i18next.on("initialized", add);
}
