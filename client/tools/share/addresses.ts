// Addresses of the view for others. All that is seen stands in them; what is open over it does not.
import { overView } from "../../state/view.ts";

/** What the map alone has no use for. */
const beyondMap = [
  "view",
  "list",
  "grain",
  "km",
  "table",
  "columns",
  "sort",
  "rows",
  "across",
  "order",
  "ties",
];

/** The address without what is open over the view. @param href the address of the page. */
export function sharedAddress(href: string): string {
  const url = new URL(href);
  for (const key of overView) url.searchParams.delete(key);
  return url.href;
}

/** The address of the map alone, for a frame in another page. */
export function embedAddress(href: string): string {
  const url = new URL(sharedAddress(href));
  for (const key of beyondMap) url.searchParams.delete(key);
  url.pathname = "/embed";
  return url.href;
}

/** The HTML of that frame. @param title what a screen reader says of it. */
export function embedSnippet(href: string, title: string): string {
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${quoted(embedAddress(href))}" title="${quoted(title)}" width="100%" height="480" loading="lazy" allowfullscreen></iframe>`;
}
