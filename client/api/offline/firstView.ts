// When the first view is done: what keeps the portal, and tells of it, never takes line or processor from it.

/** The network must have been still for so long. */
const stillMilliseconds = 3000;

let done: Promise<void> | null = null;

/** When the page is there, nothing was fetched for a while and nothing is being computed; what a worker keeps is there at once. */
export function firstViewDone(): Promise<void> {
  done ??= navigator.serviceWorker?.controller ? loaded() : loaded().then(still);
  return done;
}

function loaded(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => addEventListener("load", () => resolve(), { once: true }));
}

function still(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, stillMilliseconds);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, stillMilliseconds);
    });
    observer.observe({ type: "resource" });
    function end() {
      observer.disconnect();
      if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve());
      else resolve();
    }
  });
}
