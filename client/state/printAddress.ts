/** What belongs to the one who looks, or to views other than the map. */
const notOnPaper = [
  "view",
  "tool",
  "story",
  "step",
  "theme",
  "list",
  "grain",
  "km",
  "table",
  "columns",
  "sort",
];

/** The address of the View's map as a sheet of paper. @param href the address of the page. */
export function printAddress(href: string): string {
  const url = new URL(href);
  for (const key of notOnPaper) url.searchParams.delete(key);
  url.pathname = "/print";
  return url.href;
}
