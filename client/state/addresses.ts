// Addresses of the View for others, for a frame, and for paper. What they keep is seen there; what they drop is not.

/** What lies over a view and is no part of it: whoever is given the view's address is spared it. */
const overView = ["tool", "help", "term", "tour", "story", "step"];

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

function without(url: URL, keys: readonly string[]): URL {
  for (const key of keys) url.searchParams.delete(key);
  return url;
}

/** The address without what is open over the view. @param href the address of the page. */
export function sharedAddress(href: string): string {
  return without(new URL(href), overView).href;
}

/** The address of the map alone, for a frame in another page. */
export function embedAddress(href: string): string {
  const url = without(new URL(href), [...overView, ...beyondMap]);
  url.pathname = "/embed";
  return url.href;
}

/** The address of the map as a sheet of paper, which has the colours of paper. */
export function printAddress(href: string): string {
  const url = without(new URL(href), [...overView, ...beyondMap, "theme"]);
  url.pathname = "/print";
  return url.href;
}
