// A secretary downloads what the screen counts, and finds it in the file.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, Download } from "playwright-core";
import readWorkbook from "read-excel-file/node";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launch } from "./browser.ts";
import { Portal } from "./driver.ts";

const url = inject("portalUrl");
let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  browser = await launch();
});
afterEach(() => portal.close());
afterAll(() => browser.close());

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function sheetsOf(download: Download): Promise<readonly Sheet[]> {
  return readWorkbook(readFileSync(await download.path()));
}

describe("a secretary", () => {
  it("downloads the filtered activities as Excel, with as many rows as the screen counts", async () => {
    portal = await Portal.open(browser, url, "?kind=gifts&period=2020-01-01/..");
    const { matched } = await portal.headline();
    expect(matched).toBeGreaterThan(0);
    const download = await portal.download("Excel");
    expect(download.suggestedFilename()).toMatch(
      /^portal-activities-gifts_2020-01-01-\d{4}-\d{2}-\d{2}\.xlsx$|^portal-activities-[a-z0-9_-]+\.xlsx$/,
    );
    const [data, sources, about] = await sheetsOf(download);
    expect(data?.data).toHaveLength(matched + 1);
    expect(sources?.data.length).toBeGreaterThan(1);
    const said = (about?.data ?? []).map((row) => row.join(": "));
    expect(said).toContain("Bộ lọc: Loại: Tặng quà");
    expect(portal.consoleErrors).toEqual([]);
  });

  it("downloads the list in view in the language of the page, also from the table and by keyboard", async () => {
    portal = await Portal.open(browser, url, "?lang=en&view=table&table=places&list=places&side=LA");
    const { told } = await portal.tableCounts();
    const download = await portal.downloadByKeyboard(/^Download/, 2);
    const rows: Record<string, string>[] = parse(readFileSync(await download.path()), {
      bom: true,
      columns: true,
    });
    expect(rows).toHaveLength(told);
    expect(new Set(rows.map(({ country_label }) => country_label))).toEqual(new Set(["Laos", "On the line"]));
  });

  it("counts the units of today as the list does", async () => {
    portal = await Portal.open(browser, url, "?list=admin-units&vintage=today", desktop);
    const count = await portal.listCount("Địa bàn");
    const download = await portal.download("CSV (.csv)");
    expect(parse(readFileSync(await download.path()), { bom: true, columns: true })).toHaveLength(count);
  });
});
