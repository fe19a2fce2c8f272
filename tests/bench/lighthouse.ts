// What Lighthouse says of every page, on a phone and on a desktop: accessibility and best practices.
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import lighthouse, { desktopConfig, type Flags } from "lighthouse";
import { toolIds, viewIds } from "../../client/state/view.ts";
import { buildPage } from "../../scripts/build.mjs";
import { launch } from "../e2e/browser.ts";
import type { Databases } from "./dataset.ts";
import type { Result } from "./report.ts";
import { withServer } from "./servedDatabase.ts";

const categories = ["accessibility", "best-practices"];
const asked = 100;

const pages: readonly string[] = [
  ...viewIds.map((view) => `/?view=${view}`),
  "/?view=table&selected=places/v-dac-oc",
  "/?view=board&selected=twinnings/tw-police-prov&lang=lo",
  ...toolIds.map((tool) => `/?view=table&tool=${tool}`),
  "/embed",
  "/print",
  ...[
    "/api",
    "/api/collections",
    "/api/collections/places",
    "/api/collections/places/items",
    "/api/collections/places/items/v-dac-oc",
    "/api/collections/activities/items/act-010",
    "/api/briefs/commune/vn-20698-2025",
  ].map((address) => `${address}?f=html`),
  "/api/api.html",
];

const devices = { phone: undefined, desktop: desktopConfig } as const;

/** Scores of one page by category, and the audits that lowered them. */
async function audit(address: string, flags: Flags, device: keyof typeof devices) {
  const run = await lighthouse(address, flags, devices[device]);
  if (!run || run.lhr.runtimeError)
    throw new Error(`${address}: ${run?.lhr.runtimeError?.message ?? "no answer"}`);
  const { lhr } = run;
  const scores = Object.values(lhr.categories).map(({ score }) => Math.round((score ?? 0) * 100));
  const lowered = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return { device, scores, lowered: [...new Set(lowered)] };
}

async function measure(origin: string, path: string, port: number): Promise<Result> {
  const flags: Flags = { port, onlyCategories: categories, logLevel: "error", throttlingMethod: "provided" };
  const audits = [];
  for (const device of ["phone", "desktop"] as const) audits.push(await audit(origin + path, flags, device));
  return {
    what: `lighthouse: ${path}`,
    asked: `${asked} in ${categories.join(" and ")}`,
    found: audits
      .map(({ device, scores, lowered }) => [`${device} ${scores.join(" and ")}`, ...lowered].join(", "))
      .join("; "),
    isMet: audits.every(
      ({ scores }) => scores.length === categories.length && scores.every((score) => score >= asked),
    ),
  };
}

/** A port that nobody holds. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

export async function measureLighthouse({ real }: Databases): Promise<readonly Result[]> {
  const port = await freePort();
  buildPage();
  return withServer(real, async (origin) => {
    const browser = await launch({ more: [`--remote-debugging-port=${port}`] });
    try {
      const results: Result[] = [];
      for (const path of pages) results.push(await measure(origin, path, port));
      return results;
    } finally {
      await browser.close();
    }
  });
}
