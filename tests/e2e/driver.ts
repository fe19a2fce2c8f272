// Speaks of the portal as its users do; journeys never touch the page itself.
import type { Browser, Download, Locator, Page } from "playwright-core";
import type { ViewId } from "../../client/state/view.ts";
import type { DrawnFeature, MapQuestion } from "../../client/map/useMapState.ts";
import { closePage, desktop, openPage } from "./browser.ts";

export class Portal {
  readonly page: Page;
  readonly url: string;
  /** Addresses asked outside the portal's own origin, and errors told in the console. */
  readonly strayRequests: string[] = [];
  readonly consoleErrors: string[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url))
        this.strayRequests.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") this.consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => this.consoleErrors.push(error.message));
  }

  /** Speaks for a page that was opened elsewhere. */
  static on(page: Page, url: string): Portal {
    return new Portal(page, url);
  }

  /** Opens the portal at an address such as `?unit=vn-510#map=9/15.6/107.4`, without waiting for the map. */
  static async open(browser: Browser, url: string, address = "", viewport = desktop): Promise<Portal> {
    const portal = new Portal(await openPage(browser, viewport), url);
    await portal.go(address);
    return portal;
  }

  async go(address: string): Promise<void> {
    await this.page.goto(`${this.url}/${address}`);
  }

  async close(): Promise<void> {
    await closePage(this.page);
  }

  /** Waits until the picture of the map stands still. */
  async mapIsDrawn(): Promise<void> {
    await this.page.locator("[data-map-state=idle]").waitFor();
  }

  mapState(): Promise<string | null> {
    return this.page.locator("[data-map-state]").getAttribute("data-map-state");
  }

  /** What the map draws and answers to the pointer, in the order of drawing. */
  async drawn(): Promise<DrawnFeature[]> {
    await this.mapIsDrawn();
    return this.page.evaluate(() => {
      let drawn: DrawnFeature[] = [];
      const detail: MapQuestion = { answer: (features) => (drawn = features) };
      document.querySelector("[data-map-state]")?.dispatchEvent(new CustomEvent("map:ask", { detail }));
      return drawn;
    });
  }

  /** A drawn point feature by its reference, such as `places/post-ga-ry`. Throws when the map does not draw it. */
  async drawnAt(ref: string): Promise<DrawnFeature & { x: number; y: number }> {
    for (const feature of await this.drawn()) {
      const { x, y } = feature;
      if (feature.ref === ref && x !== null && y !== null) return { ...feature, x, y };
    }
    throw new Error(`the map does not draw ${ref}`);
  }

  async clickOnMap(ref: string): Promise<void> {
    const { x, y } = await this.drawnAt(ref);
    await this.page.mouse.click(x, y);
  }

  /** The headline: how many activities the filter leaves, of how many. */
  async headline(): Promise<{ matched: number; total: number }> {
    const words = this.page.locator(".answer-count-words");
    await words.locator("strong").waitFor();
    const [matched = Number.NaN, total = Number.NaN] =
      ((await words.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    return { matched, total };
  }

  async headlineBecomes(matched: number): Promise<void> {
    await this.page.locator(".answer-count-words strong", { hasText: new RegExp(`^${matched}$`) }).waitFor();
  }

  /** Titles of the list in view, once it tells the answer that its headline tells. */
  async listTitles(): Promise<string[]> {
    await this.page.locator(".answer-list:not(:has([aria-busy=true]))").first().waitFor();
    return this.page.locator(".result-title:visible").allTextContents();
  }

  async showList(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  async chooseFromList(title: string): Promise<void> {
    await this.page.locator("a.result-link", { hasText: title }).first().click();
  }

  /** Opens a filter menu and ticks a row of it. */
  async chooseUnit(name: RegExp): Promise<void> {
    await this.page.getByRole("button", { name: /Huyện \/ xã/ }).click();
    await this.page.getByRole("row", { name }).first().click();
    await this.page.keyboard.press("Escape");
  }

  async clearFilters(): Promise<void> {
    await this.page.getByRole("button", { name: "Bỏ mọi bộ lọc" }).click();
  }

  async search(words: string): Promise<Locator> {
    await this.page.getByRole("combobox").fill(words);
    const hits = this.page.getByRole("option");
    await hits.first().waitFor();
    return hits;
  }

  /** The record that is open, once it is there. */
  record(title: string): Locator {
    const heading = this.page.getByRole("heading", { level: 2, name: title });
    return this.page.locator(".detail-panel", { has: heading });
  }

  /** Goes to another view of the same answer. */
  async showView(view: ViewId): Promise<void> {
    await this.page.locator(`.view-tab[data-view=${view}]`).click();
    await this.page.locator(`.desk[data-view=${view}]`).waitFor();
  }

  /** How many activities the table says it has, and how many rows it has for them. */
  async tableCounts(): Promise<{ told: number; rows: number }> {
    const told = this.page.locator(".facts-choice[aria-current] .facts-count", { hasText: /\d/ });
    const rows = await this.page.locator(".facts-table").getAttribute("aria-rowcount");
    return { told: Number(await told.textContent()), rows: Number(rows) - 1 };
  }

  /** Ids of the activities on the whole border profile: dots, and the lists of what found no place on it. */
  async activitiesOnProfile(): Promise<ReadonlySet<string>> {
    await this.page.locator(".profile-view a.mark").first().waitFor();
    const idsOf = async (links: Locator) =>
      links.evaluateAll((all) =>
        all.flatMap(
          (link) => /selected=activities(?:\/|%2F)([^&#]+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? [],
        ),
      );
    const ids = await idsOf(this.page.locator(".profile-view a.dot"));
    for (const list of await this.page
      .getByRole("button", { name: /^\d+ hoạt động (nữa ở đây|phía)/ })
      .all()) {
      await list.click();
      const dialog = this.page.getByRole("dialog");
      await dialog.waitFor();
      ids.push(...(await idsOf(dialog.getByRole("link"))));
      await this.page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    return new Set(ids);
  }

  /** The coverage in words, and the last corner of its matrix. */
  async coverageTotals(): Promise<{ told: number; corner: number }> {
    const words = await this.page.locator(".coverage-total").textContent();
    const corner = await this.page.locator("tfoot td").last().textContent();
    return { told: Number(/\d+/.exec(words ?? "")?.[0]), corner: Number(corner) };
  }

  /** What each item of the programme says counts towards it, and where that number leads. */
  async programmeItems(): Promise<readonly { count: number; href: string }[]> {
    await this.page.locator(".programme-item").first().waitFor();
    return this.page.locator(".programme-item-words a").evaluateAll((links) =>
      links.map((link) => ({
        count: Number(/\d+/.exec(link.textContent)?.[0]),
        href: link.getAttribute("href") ?? "",
      })),
    );
  }

  /** All numbers of the timeline as a table: slices, spans and undated. */
  async timelineCounts(): Promise<readonly number[]> {
    await this.page.getByRole("button", { name: "Xem bảng", exact: true }).click();
    const counts = this.page.locator(".timeline-table td:nth-child(2)");
    await counts.first().waitFor();
    const texts = await counts.allTextContents();
    await this.page.getByRole("button", { name: "Xem biểu đồ", exact: true }).click();
    return texts.map(Number);
  }

  /** Downloads the list in view in the format of that name. */
  async download(format: string): Promise<Download> {
    await this.page
      .getByRole("button", { name: /^Tải xuống/ })
      .first()
      .click();
    const link = this.page.getByRole("dialog").getByRole("link", { name: format }).first();
    const [download] = await Promise.all([this.page.waitForEvent("download"), link.click()]);
    return download;
  }

  /** Downloads by keys alone: the last such button of the page, then so many steps of Tab to a link. */
  async downloadByKeyboard(button: RegExp, steps: number): Promise<Download> {
    await this.page.getByRole("button", { name: button }).last().focus();
    await this.page.keyboard.press("Enter");
    await this.page.getByRole("dialog").getByRole("link").first().waitFor();
    for (let step = 0; step < steps; step += 1) await this.page.keyboard.press("Tab");
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.keyboard.press("Enter"),
    ]);
    return download;
  }

  /** The number on the tab of a list. */
  async listCount(name: string): Promise<number> {
    const count = this.page.getByRole("tab", { name }).locator(".answer-tab-count", { hasText: /\d/ });
    return Number(await count.textContent());
  }

  async setLanguage(name: string): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  address(): string {
    return this.page.url().slice(this.url.length + 1);
  }

  async mapPicture(): Promise<Buffer> {
    await this.mapIsDrawn();
    return this.page.locator("[data-map-state] canvas").screenshot();
  }

  /** The API's own answer, to hold the page against. */
  async api<Answer>(path: string): Promise<Answer> {
    const response = await this.page.request.get(`${this.url}/api${path}`);
    return (await response.json()) as Answer;
  }
}
