// Is the server there, and what data has it? Asked when the page has time, when the network comes and goes, and now and then.
import { dataVersionHeader, DatasetInfo } from "#contract";
import { shownVersion } from "./dataVersion.ts";
import { keptHeader, send } from "./messages.ts";
import { offlineState, setOfflineState } from "./state.ts";

/** A page that lies open asks about this often; without network more often, since it may be back any moment. */
const everyMilliseconds = { online: 10 * 60_000, offline: 20_000 };

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks now, and again and again while the page is seen. */
export function keepChecking(): void {
  addEventListener("online", () => void checkServer());
  addEventListener("offline", () => void checkServer());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void checkServer();
  });
  void checkServer();
}

/** Asks the server what data it has; what is newer than what the page shows is fetched quietly and then offered. */
export async function checkServer(): Promise<void> {
  clearTimeout(timer);
  const told = await askDataset();
  const shown = shownVersion();
  const isShown = told !== null && told.info.data_version === shown;
  setOfflineState({ isOnline: told !== null && !told.isKeptCopy, ...(isShown && { shown: told.info }) });
  if (told && !told.isKeptCopy) await look(told.info);
  const wait = offlineState().isOnline ? everyMilliseconds.online : everyMilliseconds.offline;
  timer = setTimeout(() => {
    if (document.visibilityState === "visible") void checkServer();
  }, wait);
}

async function look(info: DatasetInfo): Promise<void> {
  const shown = shownVersion();
  const registration = await navigator.serviceWorker?.getRegistration();
  void registration?.update().catch(() => undefined);
  if (shown === null) return;
  if (info.data_version === shown) {
    if (offlineState().news?.of === "data") setOfflineState({ news: null });
    return;
  }
  const worker = navigator.serviceWorker?.controller;
  // The worker tells when it has all of it; without one the server shows it.
  if (worker) send(worker, { type: "renew" });
  else offerData(info);
}

/** Offers data that can be shown at once. */
export function offerData(info: DatasetInfo): void {
  const shown = shownVersion();
  if (shown === null || info.data_version === shown) return;
  if (offlineState().news?.of !== "portal") setOfflineState({ news: { of: "data", info } });
}

/** What the server has, or what the worker keeps in its place; null when neither answers. */
async function askDataset(): Promise<{ readonly info: DatasetInfo; readonly isKeptCopy: boolean } | null> {
  const version = shownVersion();
  const headers: HeadersInit = version === null ? {} : { [dataVersionHeader]: version };
  try {
    const response = await fetch("/api/dataset", { cache: "no-store", headers });
    const info = DatasetInfo.parse(await response.json());
    return { info, isKeptCopy: response.headers.has(keptHeader) };
  } catch {
    return null;
  }
}
