// The built page, served by a process of its own, with a browser beside it; both are ended whatever happens.
import type { Browser } from "playwright-core";
import { buildPage } from "../../scripts/build.mjs";
import { launch } from "../e2e/browser.ts";
import { withServer } from "./servedDatabase.ts";

export async function withServedPage<Answer>(
  database: string,
  measure: (browser: Browser, url: string) => Promise<Answer>,
): Promise<Answer> {
  buildPage();
  return withServer(database, async (url) => {
    const browser = await launch();
    try {
      return await measure(browser, url);
    } finally {
      await browser.close();
    }
  });
}
