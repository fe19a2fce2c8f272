// The map alone as HTML for another page.
import { embedAddress } from "../../state/addresses.ts";

/** The HTML of a frame with the map of the View. @param title what a screen reader says of it. */
export function embedSnippet(href: string, title: string): string {
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${quoted(embedAddress(href))}" title="${quoted(title)}" width="100%" height="480" loading="lazy" allowfullscreen></iframe>`;
}
