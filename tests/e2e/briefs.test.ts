// The briefs in a real browser: on one sheet where that is promised, clean to axe, printed to PDF by the command.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { nodeBinary, root } from "../../scripts/install.mjs";
import { desktop, launch, phone } from "./browser.ts";

const url = inject("portalUrl");
const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "portal-briefs-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: false });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Ids of a collection, at most so many. */
async function idsOf(path: string, limit: number): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/collections/${path}${path.includes("?") ? "&" : "?"}limit=${limit}`);
  const { features } = (await answer.json()) as { features: readonly { id: string }[] };
  return features.map(({ id }) => id);
}

const examples = [
  "commune/vn-20443-2025?lang=vi",
  "twinning/tw-police-prov?lang=lo",
  "post/post-nam-giang?lang=en",
  "village/v-dac-oc?lang=lo",
  "conference/act-010?lang=vi",
  "quarter/vn-510?period=2024-Q4&lang=lo",
];

describe.each(examples)("the brief %s", (path) => {
  it.each([desktop, phone])(
    "is clean to axe on %o, asks for nothing that is refused, and is no wider",
    async (viewport) => {
      const page = await browser.newPage({ viewport });
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("requestfailed", (request) => complaints.push(request.url()));
      await page.goto(`${url}/api/briefs/${path}&f=html`);
      await page.evaluate(axeScript);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect([found, complaints]).toEqual([[], []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    },
  );
});

/** A4 without the margins of the stylesheet, at 96 dots an inch. */
const sheet = { widthMm: 184, heightMm: 277 };
const dots = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

describe("one page", () => {
  // In the second language fewer: what takes most room is the same.
  it.each([
    ["vi", 12, "admin-units/items?level=commune"],
    ["lo", 3, "admin-units/items?level=commune&valid_on=2026-01-01"],
  ] as const)("holds every commune and the busiest of the others, in %s", async (lang, most, communes) => {
    const all = [
      ...(await idsOf(communes, 100)).map((id) => `commune/${id}`),
      ...(await idsOf("twinnings/items", most)).map((id) => `twinning/${id}`),
      ...(await idsOf("places/items?kind=post", most)).map((id) => `post/${id}`),
      ...(await idsOf("places/items?kind=village&twinned=true", most)).map((id) => `village/${id}`),
      ...(await idsOf("activities/items?kind=conference,talks", most)).map((id) => `conference/${id}`),
    ];
    const page = await browser.newPage({ viewport: { width: dots(sheet.widthMm), height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const tooHigh: string[] = [];
    for (const path of all) {
      await page.goto(`${url}/api/briefs/${path}?f=html&lang=${lang}`);
      const height = await page.locator("main").evaluate((main) => main.getBoundingClientRect().height);
      if (height > dots(sheet.heightMm)) tooHigh.push(`${path}: ${Math.round(height)}`);
    }
    expect(tooHigh).toEqual([]);
    await page.close();
  });
});

describe("npm run print", () => {
  const print = (...args: readonly string[]) =>
    execFileSync(nodeBinary(), ["scripts/print.mjs", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });

  it.each(["commune/vn-20443-2025?lang=lo", "twinning/tw-police-prov?lang=vi"])(
    "writes %s as a PDF of one page of A4",
    (path) => {
      const file = join(folder, "brief.pdf");
      expect(print(`${url}/api/briefs/${path}&f=html`, file).trim()).toBe(file);
      const pdf = readFileSync(file, "latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    },
  );

  it.each([
    [["nowhere", "out.pdf"], "is no address of a portal"],
    [[url, "out.txt"], "does not end in .pdf"],
    [[`${url}/api/briefs/commune/vn-0`, "out.pdf"], "answered 404: no PDF was written"],
    [[url], "Usage: npm run print"],
  ])("says what is wrong with %s", (args, words) => {
    expect(() => print(...args)).toThrow(words);
  });
});
