// The worker behind the page: keeps the page and one whole dataset, and answers from them, so that all works without a network.
import { send, type ToPage, ToWorker } from "../api/offline/messages.ts";
import { answer, datasetAnswer } from "./answers.ts";
import { takeDataset } from "./datasets.ts";
import { hindranceOf } from "./hindrance.ts";
import { forgetOldPages, isPageFile, keepPageFiles, page, pageFile } from "./pageFiles.ts";
import { scope } from "./scope.ts";

// Whole or not at all: a worker that is installed has every file of its build and a dataset that it can open.
scope.addEventListener("install", (event) => event.waitUntil(keepAll()));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));

scope.addEventListener("message", (event) => {
  const told = ToWorker.safeParse(event.data);
  if (!told.success) return;
  if (told.data.type === "renew") event.waitUntil(renew());
  else event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== scope.location.origin) return;
  const isDocument = request.mode === "navigate";
  if (pathname === "/api" || pathname.startsWith("/api/") || pathname.startsWith("/id/")) {
    // Pages and files of the API are the server's.
    if (isDocument) return;
    if (pathname === "/api/dataset") event.respondWith(datasetAnswer(request));
    else event.respondWith(answer(request));
  } else if (isDocument) event.respondWith(page(pathname, request));
  else if (isPageFile(pathname)) event.respondWith(pageFile(pathname, request));
});

async function keepAll(): Promise<void> {
  try {
    await keepPageFiles();
    await takeDataset();
  } catch (error) {
    await tell({ type: "not-kept", hindrance: hindranceOf(error) });
    throw error;
  }
}

async function takeOver(): Promise<void> {
  await forgetOldPages();
  await scope.clients.claim();
}

async function renew(): Promise<void> {
  try {
    await tell({ type: "kept", info: await takeDataset() });
  } catch (error) {
    await tell({ type: "not-kept", hindrance: hindranceOf(error) });
  }
}

async function tell(message: ToPage): Promise<void> {
  const clients = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const client of clients) send(client, message);
}
