// Another address of this page without loading it anew: the View reads the query, the map the hash.

/** @param step `push` can be taken back by the browser's back button, `replace` cannot. */
export function goTo(address: string, step: "push" | "replace" = "push"): void {
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
  dispatchEvent(new HashChangeEvent("hashchange"));
}
