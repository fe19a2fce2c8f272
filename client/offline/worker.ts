// The worker behind the page: keeps the page and one whole dataset, and answers from them, so that all works without a network.
import "../api/noEval.ts";
import { send, type ToPage, ToWorker } from "../api/offline/messages.ts";
import { answer, datasetAnswer, findRoute } from "./answers.ts";
import { takeDataset } from "./datasets.ts";
import { hindranceOf } from "./hindrance.ts";
import { forgetOldPages, isPageFile, keepPageFiles, page, pageFile } from "./pageFiles.ts";
import { serverPage } from "./serverPage.ts";
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
  const answering = answerTo(request, pathname);
  if (answering) event.respondWith(answering);
});

/** Null for what is the server's alone: the browser then asks it as if there were no worker. */
function answerTo(request: Request, path: string): Promise<Response> | null {
  const isOfApi = /^\/(api|id)(\/|$)/.test(path);
  if (request.mode === "navigate") return isOfApi ? serverPage(request) : page(path, request);
  if (path === "/api/dataset") return datasetAnswer(request);
  const found = findRoute(path);
  if (found) return answer(request, found);
  return isPageFile(path) ? pageFile(path, request) : null;
}

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
