// axe finds nothing in any view, in light and dark, on desktop and phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { toolIds, viewIds } from "../../client/state/view.ts";
import { desktop, launch, phone } from "./browser.ts";
import { Portal } from "./driver.ts";

const url = inject("portalUrl");
const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  browser = await launch();
});
afterEach(() => portal.close());
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(): Promise<string[]> {
  await portal.page.evaluate(axeScript);
  const found = await portal.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each(viewIds)("the view %s", (view) => {
  it.each([
    ["a desktop", desktop],
    ["a phone", phone],
  ] as const)("is clean in light and dark on %s", async (_, viewport) => {
    portal = await Portal.open(browser, url, `?view=${view}&selected=places/v-dac-oc`, viewport);
    await portal.record("Thôn Đắc Ốc").waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await portal.page.emulateMedia({ colorScheme });
      if (view === "map") await portal.mapIsDrawn();
      expect(await violations()).toEqual([]);
    }
  });
});

describe.each(toolIds)("the tool %s", (tool) => {
  it("is clean in light and dark on a phone", async () => {
    portal = await Portal.open(browser, url, `?view=table&tool=${tool}`, phone);
    await portal.page.locator(".tool-body p").first().waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await portal.page.emulateMedia({ colorScheme });
      expect(await violations()).toEqual([]);
    }
  });
});
