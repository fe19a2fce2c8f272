// Where the reader was before the tour. It is remembered for as long as the page is open, and nothing else is.
import { goTo } from "../../../state/goTo.ts";
import { sharedAddress } from "../../../state/addresses.ts";

let before: string | null = null;

/** The address without what lies over the view, as this site's links have it. */
function bare(href: string): string {
  const url = new URL(sharedAddress(href));
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Keeps where the reader is, and goes to the first step. */
export function beginTour(firstStep: string): void {
  before = bare(location.href);
  goTo(firstStep);
}

/** Ends the tour where it began; where it was opened by its address, and when the reader likes to stay, where it is. */
export function endTour(stays = false): void {
  goTo(stays || before === null ? bare(location.href) : before, "replace");
  before = null;
}
