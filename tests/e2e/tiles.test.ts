// A collection that has outgrown GeoJSON, drawn from vector tiles.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./browser.ts";
import { Portal } from "./driver.ts";
import { lonelyVillage, manyPlaces, serveManyPlaces } from "./manyPlaces.ts";

let browser: Browser;
let served: Awaited<ReturnType<typeof serveManyPlaces>>;
beforeAll(async () => {
  served = await serveManyPlaces();
  browser = await launch();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});

const [lon, lat] = lonelyVillage.position;
const near = `#map=13/${lat}/${lon}`;

describe(`a map of ${manyPlaces} places`, { timeout: 180_000 }, () => {
  it("stands still with every place in view drawn as a dot, and says nothing in the console", async () => {
    const portal = await Portal.open(browser, served.url, "#map=9/15.7/107.2");
    const drawn = (await portal.drawn()).filter(({ layer }) => layer === "places-dots");
    const refs = new Set(drawn.map(({ ref }) => ref));
    expect(refs.size).toBeGreaterThan(manyPlaces / 4);
    expect([...refs].every((ref) => ref.startsWith("places/"))).toBe(true);
    expect([portal.strayRequests, portal.consoleErrors]).toEqual([[], []]);
    await portal.close();
  });

  it("selects a place by a click, tells its record, and marks it", async () => {
    const portal = await Portal.open(browser, served.url, near);
    await portal.clickOnMap(`places/${lonelyVillage.id}`);
    await portal.record(lonelyVillage.name).waitFor();
    await expect.poll(() => portal.address()).toContain(`selected=places/${lonelyVillage.id}`);
    await portal.close();
  });

  it("asks for other tiles when the Filter changes: the places of the other side are gone", async () => {
    const portal = await Portal.open(browser, served.url, "?side=LA#map=9/15.7/107.2");
    const drawn = (await portal.drawn()).filter(({ layer }) => layer === "places-dots");
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.map(({ properties }) => properties["country"])).not.toContain("VN");
    await portal.clearFilters();
    await expect
      .poll(
        async () => {
          const now = (await portal.drawn()).filter(({ layer }) => layer === "places-dots");
          return now.map(({ properties }) => properties["country"]).includes("VN");
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await portal.close();
  });
});
