// axe finds nothing in any view, in light and dark, on desktop and phone; targets are large enough, the focus is never hidden.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { toolIds, viewIds } from "../../client/state/view.ts";
import { closePage, desktop, launch, openPage, phone } from "./browser.ts";
import { show } from "./inPlace.ts";
import { pageFaults } from "./pageFaults.ts";

const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What the light of a page can change. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];
/** Short lists are as good as long ones; the longest is looked at once. */
const filter = "period=2025-01-01/2025-12-31";
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Axe {
  run(options: object): Promise<{ violations: Violation[] }>;
}

/** @param rules the only ones to try; all of them when absent */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const chosen = rules
    ? { runOnly: { type: "rule", values: rules } }
    : { rules: { "target-size": { enabled: true } } };
  const options = { resultTypes: ["violations"], ...chosen };
  const found = await page.evaluate(
    async (asked) => (await (globalThis as unknown as { axe: Axe }).axe.run(asked)).violations,
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** For who asks for more contrast, in both lights: letters seven times as bright as what they lie on, or as dark. */
async function violationsOfMoreContrast(page: Page): Promise<string[]> {
  await page.emulateMedia({ contrast: "more", colorScheme: "light" });
  const inLight = await violations(page, ["color-contrast-enhanced"]);
  await page.emulateMedia({ contrast: "more", colorScheme: "dark" });
  return [...inLight, ...(await violations(page, ["color-contrast-enhanced"]))];
}

/** In light all rules, in dark those that the light can change. */
async function violationsInBothLights(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...inLight, ...(await violations(page, rulesOfColour))];
}

describe.each([
  ["a desktop", desktop],
  ["a phone", phone],
] as const)("on %s", (_, viewport) => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(browser, viewport);
    await page.addInitScript(() => {
      const forbidden: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) =>
        forbidden.push(`${violatedDirective} in ${sourceFile}`),
      );
      Object.assign(globalThis, { forbidden });
    });
    await page.goto(inject("portalUrl"));
    await page.evaluate(axeScript);
  });
  afterAll(() => closePage(page));

  it.each(viewIds)("the view %s with a filter and a record open is clean in light and dark", async (view) => {
    await show(page, `/?view=${view}&selected=places/v-dac-oc&${filter}`);
    await page.getByRole("heading", { name: "Thôn Đắc Ốc" }).first().waitFor();
    expect(await violationsInBothLights(page)).toEqual([]);
    expect(await pageFaults(page, "small", "hidden")).toEqual([]);
  });

  it.runIf(viewport === desktop)("the whole list is clean in light and dark", async () => {
    await show(page, "/?view=table");
    expect(await page.locator(".result-row:visible").count()).toBe(155);
    expect(await violationsInBothLights(page)).toEqual([]);
    expect(await pageFaults(page, "small", "hidden")).toEqual([]);
  });

  it.each(toolIds)("the tool %s is clean in light and dark", async (tool) => {
    await show(page, `/?view=table&tool=${tool}&${filter}`);
    await page.locator(".tool-body p").first().waitFor();
    expect(await violationsInBothLights(page)).toEqual([]);
    expect(await pageFaults(page, "small", "hidden")).toEqual([]);
  });

  it.each(viewport === desktop ? viewIds : [])(
    "the view %s has more contrast for who asks for it",
    async (view) => {
      await show(page, `/?view=${view}&selected=places/v-dac-oc&${filter}`);
      await page.getByRole("heading", { name: "Thôn Đắc Ốc" }).first().waitFor();
      expect(await violationsOfMoreContrast(page)).toEqual([]);
      await page.emulateMedia({ contrast: null });
    },
  );

  it("has tried nothing in all of that which its policy forbids", async () => {
    expect(await page.evaluate(() => (globalThis as unknown as { forbidden: string[] }).forbidden)).toEqual(
      [],
    );
  });
});
