// A person at the portal with nothing but a keyboard and a voice that reads: presses keys, hears what has the focus and what is said.
import type { Browser, Page } from "playwright-core";
import { closePage, desktop, openPage } from "./browser.ts";

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** Is it in the window, with a sign that it has the focus? */
  readonly isSeen: boolean;
}

/** More presses of Tab than the page has stops are a search in vain. */
const mostStops = 90;

export class KeyboardOnly {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, url: string, address = ""): Promise<KeyboardOnly> {
    const page = await openPage(browser, desktop);
    await page.goto(`${url}/${address}`);
    await page.locator(".answer-count-words strong").waitFor();
    return new KeyboardOnly(page);
  }

  async close(): Promise<void> {
    await closePage(this.page);
  }

  /** Waits for what comes to the page later than the rest, as a reader does. */
  async sees(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** What has the focus, as a voice tells it. */
  heard(): Promise<Heard> {
    return this.page.evaluate(readFocus);
  }

  /** Goes on by Tab until what has the focus has such a name. */
  async tabTo(name: RegExp, key = "Tab"): Promise<Heard> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.page.keyboard.press(key);
      const heard = await this.heard();
      if (name.test(heard.name)) return heard;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** Waits until the focus is on something of such a name, or of such a text. */
  async focusComesTo(words: RegExp): Promise<Heard> {
    return this.until(
      () => this.heard(),
      ({ name, text }) => words.test(name) || words.test(text),
      words,
    );
  }

  /** Waits until one of the polite voices has said such words: `results`, `cursor` or `extent`. */
  async hears(voice: "results" | "cursor" | "extent", words: RegExp): Promise<string> {
    return this.until(
      () => this.page.evaluate((of) => document.querySelector(`[data-said=${of}]`)?.textContent ?? "", voice),
      (said) => words.test(said),
      words,
    );
  }

  /** Waits until a heading of the record says that. */
  async recordOpens(title: RegExp): Promise<string> {
    const text = () => document.querySelector(".detail-panel article")?.textContent ?? "";
    return this.until(
      () => this.page.evaluate(text),
      (read) => title.test(read),
      title,
    );
  }

  /** Presses Enter on a link that gives a file, and answers what it is called. */
  async fileByEnter(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press("Enter")]);
    return download.suggestedFilename();
  }

  /** What stands there in words or in a drawing, by a selector: seen, not touched. */
  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }

  async mapIsDrawn(): Promise<void> {
    await this.page.locator("[data-map-state=idle]").waitFor();
  }

  async showsUp(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor();
  }

  address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  private async until<Value>(
    read: () => Promise<Value>,
    isIt: (value: Value) => boolean,
    words: RegExp,
  ): Promise<Value> {
    const end = Date.now() + 10_000;
    for (;;) {
      const value = await read();
      if (isIt(value)) return value;
      if (Date.now() > end) throw new Error(`${JSON.stringify(value)} is not ${words}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

/** Runs in the page. */
function readFocus(): Heard {
  const element = document.activeElement ?? document.body;
  const named = (element.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .flatMap((id) => document.getElementById(id)?.textContent ?? [])
    .join(" ");
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const box = element.getBoundingClientRect();
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const isInWindow =
    box.width > 0 &&
    box.height > 0 &&
    box.bottom > 0 &&
    box.right > 0 &&
    box.top < innerHeight &&
    box.left < innerWidth;
  return {
    role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
    name: (element.getAttribute("aria-label") ?? (named || label || text)).replace(/\s+/g, " ").trim(),
    text,
    isSeen: element !== document.body && isInWindow && (outlineStyle !== "none" || boxShadow !== "none"),
  };
}
