// Letters doubled, lines spaced, a window of 320 by 256, a phone on its side, colours and motion that the reader chose:
// nothing is cut, covered, lost or told by what is gone.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { DrawnFeature } from "../../client/map/useMapState.ts";
import { toolIds, viewIds } from "../../client/state/view.ts";
import { closePage, desktop, launch, openPage, phone } from "./browser.ts";
import { setLetters, setSpacing, setWindow, settled, show } from "./inPlace.ts";
import { pageFaults } from "./pageFaults.ts";

const url = inject("portalUrl");
/** A record and a filter are open, so that heads, chips and records are there too. */
const opened = "selected=places/v-dac-oc&period=2025-01-01/2025-12-31";
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Hardship {
  readonly name: string;
  /** The size of the window when the page is opened: it decides whether a finger or a mouse points. */
  readonly from: { readonly width: number; readonly height: number };
  readonly to?: { readonly width: number; readonly height: number };
  readonly lang?: "lo";
  readonly letters?: number;
  readonly isSpaced?: boolean;
  readonly hasTools?: boolean;
}

const hardships: readonly Hardship[] = [
  { name: "enlarged four times", from: desktop, to: { width: 320, height: 256 }, hasTools: true },
  { name: "with letters doubled", from: desktop, to: { width: 1280, height: 800 }, letters: 32 },
  { name: "on a phone with letters doubled in Lao", from: phone, letters: 32, lang: "lo", hasTools: true },
  { name: "on a phone with wide spaces", from: phone, isSpaced: true },
  { name: "on a phone on its side", from: phone, to: { width: 844, height: 390 }, lang: "lo" },
];

describe.each(hardships)("$name", ({ from, to, lang = "vi", letters, isSpaced, hasTools = false }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser, from);
    await page.goto(`${url}/?lang=${lang}&view=table&${opened}`);
    if (to) await setWindow(page, to);
    if (letters) await setLetters(page, letters);
    if (isSpaced) await setSpacing(page, true);
  });
  afterAll(() => closePage(page));

  it.each(viewIds)("shows all of the view %s, and wherever the focus is", async (view) => {
    await show(page, `/?lang=${lang}&view=${view}&${opened}`);
    expect(await pageFaults(page, "cut", "small", "hidden")).toEqual([]);
  });

  it.each(hasTools ? toolIds : [])("shows all of the tool %s", async (tool) => {
    await show(page, `/?lang=${lang}&view=table&tool=${tool}`);
    expect(await pageFaults(page, "cut", "small", "hidden")).toEqual([]);
  });
});

describe("for readers who chose", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser);
    await page.goto(`${url}/?view=table&selected=activities/act-010`);
    await settled(page);
  });
  afterAll(() => closePage(page));

  it.each([
    ["view", ".view-tab", "[aria-current]"],
    ["language", ".language", "[aria-pressed=true]"],
    ["list", ".answer-tab", "[aria-selected=true]"],
    ["table", ".facts-choice", "[aria-current]"],
    ["grain of time", ".timeline-grain", "[aria-pressed=true]"],
    ["row", ".result-link", "[aria-current]"],
  ])("the system's colours, the chosen %s stands out from the others", async (_, choice, chosen) => {
    await page.emulateMedia({ forcedColors: "active" });
    const grounds = await page.evaluate(
      (selectors) =>
        selectors.map((each) => {
          const element = document.querySelector(each);
          return element && getComputedStyle(element).backgroundColor;
        }),
      [`${choice}${chosen}`, `${choice}:not(${chosen})`],
    );
    expect(grounds[0]).toBeTruthy();
    expect(grounds[0]).not.toBe(grounds[1]);
  });

  it("no motion, nothing moves and the map is there at once", async () => {
    await page.emulateMedia({ forcedColors: "none" });
    expect(await pageFaults(page, "moving")).toEqual([]);
    await show(page, "/?view=map");
    await page.locator("[data-map-state=idle]").waitFor();
    const spread = await page.evaluate(() => {
      const root = document.querySelector("[data-map-state]");
      const places = () => {
        const found = new Map<string, number>();
        const answer = (features: DrawnFeature[]) => {
          for (const { layer, ref, x } of features) if (x !== null) found.set(`${layer} ${ref}`, x);
        };
        root?.dispatchEvent(new CustomEvent("map:ask", { detail: { answer } }));
        return found;
      };
      const before = places();
      root?.querySelector<HTMLElement>(".map-controls button")?.click();
      // Asked in the same breath: what would fly would not have moved yet.
      const after = places();
      const [one = "", other = ""] = [...before.keys()].filter((key) => after.has(key));
      const between = (at: Map<string, number>) =>
        (at.get(one) ?? Number.NaN) - (at.get(other) ?? Number.NaN);
      return between(after) / between(before);
    });
    expect(spread).toBeCloseTo(2, 3);
    expect(await pageFaults(page, "moving")).toEqual([]);
  });
});
