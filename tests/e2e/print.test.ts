// The map as a sheet of paper: true size, one page, real words, a picture fine enough; the command and its refusals.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { leastDpi } from "../../client/print/paper.ts";
import { ensureBrowser } from "../../scripts/browser.mjs";
import { nodeBinary, root } from "../../scripts/install.mjs";
import { desktop, launch, openPage, phone } from "./browser.ts";

const url = inject("portalUrl");
const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "portal-print-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function openSheet(query: string, viewport = desktop): Promise<Page> {
  const page = await openPage(browser, viewport);
  await page.goto(`${url}/print${query}`);
  await page.locator("[data-map-state=idle]").waitFor();
  return page;
}

/** Width and height of each page in points of 1/72 inch, as the file says them. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
  return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
}

const lonOf = (address: string) => Number(/#map=[\d.]+\/[\d.]+\/([\d.]+)/.exec(address)?.[1]);

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeScript);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

describe("the sheet", () => {
  it("has its true size on one page, words as words, a picture of at least 200 dots an inch", async () => {
    const page = await openSheet("?paper=a3&orientation=landscape&graticule=vn2000&lang=lo&scale=300000");
    const picture = page.locator(".map-picture");
    const { naturalWidth, width } = await picture.evaluate((image: HTMLImageElement) => ({
      naturalWidth: image.naturalWidth,
      width: image.width,
    }));
    expect((naturalWidth / width) * 96).toBeGreaterThanOrEqual(leastDpi);
    const sheet = page.locator("article");
    const words = await sheet.innerText();
    for (const word of ["1:300,000", "VN-2000", "ODbL"]) expect(words).toContain(word);
    // Y of an easting, X of a northing, as labels at the frame.
    const labels = await page.locator(".grid-label").allTextContents();
    expect(labels).toEqual(expect.arrayContaining(["450\u00a0000", "1\u00a0740\u00a0000"]));

    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toEqual([[1191, 842]]);
    expect(pdf.toString("latin1")).toContain("/FontFile");
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it("opens from the menu of any view, follows the choices without any drag, and leads back", async () => {
    const page = await openPage(browser, phone);
    await page.goto(`${url}/?view=table&unit=vn-510&selected=places/v-dac-oc`);
    await page.getByRole("button", { name: "Công cụ: chia sẻ, in, trợ giúp" }).click();
    await page.getByRole("link", { name: "In bản đồ" }).click();
    await page.locator("[data-map-state=idle]").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole("button", { name: "Mục đang chọn" }).press("Enter");
    await page.waitForURL(/scale=50000.*#map=/);
    const east = lonOf(page.url());
    await page.getByRole("button", { name: "Dời sang phía đông" }).press("Enter");
    await expect.poll(() => lonOf(page.url())).toBeGreaterThan(east);
    await page.getByLabel("Tỷ lệ").selectOption("100000");
    await page.getByLabel("Tiêu đề").fill("Thử <b>tiêu đề</b>");
    await page.waitForURL(/scale=100000.*title=/);
    await page.locator("[data-map-state=idle]").waitFor();
    expect(await page.locator("article h2").innerText()).toBe("Thử <b>tiêu đề</b>");
    expect(await page.locator("article").innerText()).toContain("1:100.000");
    // The code and the link lead back to the view, without what is of the sheet alone.
    const back = await page.getByRole("link", { name: "Mở bản đồ này trên mạng" }).getAttribute("href");
    expect(back).toMatch(/\/\?unit=vn-510&selected=places(\/|%2F)v-dac-oc#map=/);
    await page.close();
  });
});

describe("npm run print", () => {
  const run = (address: string, out: string, env: Record<string, string> = {}) =>
    spawnSync(nodeBinary(), ["scripts/print.mjs", address, join(folder, out)], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  it("prints the address of a map as its sheet", () => {
    const { status, stderr } = run(`${url}/?lang=en#map=10/15.6/107.4`, "map.pdf");
    expect([status, stderr]).toEqual([0, ""]);
    expect(pagesOf(readFileSync(join(folder, "map.pdf")))).toEqual([[595, 842]]);
  });

  it("writes nothing and says why where the browser cannot draw a map", async () => {
    const wrapper = join(folder, "chromium-without-webgl");
    writeFileSync(wrapper, `#!/bin/sh\nexec '${await ensureBrowser()}' --disable-3d-apis "$@"\n`, {
      mode: 0o755,
    });
    const { status, stderr } = run(`${url}/print?lang=en`, "none.pdf", { CHROMIUM: wrapper });
    expect([status, stderr]).toEqual([1, expect.stringContaining("no WebGL 2")]);
    expect(existsSync(join(folder, "none.pdf"))).toBe(false);
  });
});
