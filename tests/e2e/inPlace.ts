// One page that is led through many addresses, sizes and looks without being loaded again.
import type { Page } from "playwright-core";

/** Waits until all is there: no part is on its way, the letters are, and two frames have been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    while (document.querySelector(".skeleton, .stage-arriving, [data-map-state=loading]")) await frame();
    await document.fonts.ready;
    await frame();
  });
}

/** Goes to another address of the page, as its own links do. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await settled(page);
}

/** Makes letters as large as a reader does in the settings of the browser; 16 is what they come with. */
export async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
  await settled(page);
}

/** Spaces letters, words, lines and paragraphs as WCAG 1.4.12 says, or no longer. */
export async function setSpacing(page: Page, isWide: boolean): Promise<void> {
  await page.evaluate((wide) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = wide ? [sheet] : [];
  }, isWide);
  await settled(page);
}

export async function setWindow(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await settled(page);
}
