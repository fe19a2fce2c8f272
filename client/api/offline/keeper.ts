// Keeps the portal for where there is no network: registers the worker when the first view is done, and tells what becomes of it.
import { checkServer, keepChecking, offerData } from "./check.ts";
import { send, ToPage } from "./messages.ts";
import { isSparing } from "./sparing.ts";
import { offlineState, setOfflineState } from "./state.ts";

const workerUrl = "/worker.js";
/** Forgotten by choice: what this key holds in the browser. */
const forgottenKey = "offline-forgotten";

/** Called once, when the first view is done. */
export async function startKeeper(): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    setOfflineState({ keeping: { is: "impossible" } });
    keepChecking();
    return;
  }
  navigator.serviceWorker.addEventListener("message", ({ data }) => hear(data));
  reloadWithNewWorker();
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (registration) watch(registration);
  else {
    setOfflineState({ keeping: { is: "not-kept" } });
    if (!isSparing() && !isForgotten()) await keep();
  }
  keepChecking();
}

/** Keeps the portal now: by itself, or because someone asked. */
export async function keep(): Promise<void> {
  setOfflineState({ keeping: { is: "being-kept" } });
  try {
    // A browser that blocks it may give nothing instead of failing.
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register(workerUrl);
    if (registration) watch(registration);
    else setOfflineState({ keeping: { is: "impossible" } });
  } catch {
    setOfflineState({ keeping: { is: "impossible" } });
  }
}

/** Keeps it because someone asked; the browser is asked not to throw it away. */
export async function keepForGood(): Promise<void> {
  localStorage.removeItem(forgottenKey);
  void navigator.storage?.persist?.().catch(() => false);
  await keep();
}

/** Throws away all that is kept, until someone asks again. */
export async function forget(): Promise<void> {
  localStorage.setItem(forgottenKey, "true");
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  setOfflineState({ keeping: { is: "not-kept" }, news: null });
}

/** Shows what is new: the whole page anew, so that nothing of the old remains. */
export async function showNews(): Promise<void> {
  const { news } = offlineState();
  const registration = await navigator.serviceWorker?.getRegistration();
  if (news?.of === "portal" && registration?.waiting) {
    send(registration.waiting, { type: "take-over" });
    return;
  }
  location.reload();
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) setOfflineState({ news: { of: "portal" } });
  if (registration.active) setOfflineState({ keeping: { is: "kept" } });
  if (registration.installing) follow(registration, registration.installing);
  registration.addEventListener("updatefound", () => {
    if (registration.installing) follow(registration, registration.installing);
  });
}

function follow(registration: ServiceWorkerRegistration, worker: ServiceWorker): void {
  if (!registration.active) setOfflineState({ keeping: { is: "being-kept" } });
  worker.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) setOfflineState({ news: { of: "portal" } });
    if (worker.state === "activated") setOfflineState({ keeping: { is: "kept" } });
  });
}

function hear(data: unknown): void {
  const told = ToPage.safeParse(data);
  if (!told.success) return;
  if (told.data.type === "kept") offerData(told.data.info);
  // A worker that keeps an older copy is still there: only a first copy that failed is told.
  else if (offlineState().keeping.is !== "kept")
    setOfflineState({ keeping: { is: "hindered", hindrance: told.data.hindrance } });
}

/** A new worker goes with a new page: every open page turns to it, and its address holds all that it shows. */
function reloadWithNewWorker(): void {
  let had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (had) location.reload();
    else void checkServer();
    had = true;
  });
}

function isForgotten(): boolean {
  try {
    return localStorage.getItem(forgottenKey) !== null;
  } catch {
    return false;
  }
}
