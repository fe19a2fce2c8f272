// Every question of planners is answered within three clicks of the first page.
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch, openPage } from "./browser.ts";
import { mostClicks, questions, walkTo } from "./questions.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser);
});
afterAll(() => browser.close());

it.each(questions.map((question) => [question.id, question] as const))(
  "%s is answered within three clicks",
  async (_id, question) => {
    expect(await walkTo(question, page, inject("portalUrl"))).toBeLessThanOrEqual(mostClicks);
  },
);
