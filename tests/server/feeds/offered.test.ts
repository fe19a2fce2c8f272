import "../../client/dom.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function pageOf(query: string): Promise<Document> {
  const response = await world.app.request(`/api/collections/${query}`);
  expect(response.status).toBe(200);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

it.each([
  ["activities", "text/calendar", "Calendar (iCalendar)"],
  ["activities", "application/atom+xml", "News (Atom)"],
  ["twinnings", "text/calendar", "Anniversaries of twinnings (iCalendar)"],
])(
  "the page of %s offers %s under its selection, in its head for programs and beside the files for people",
  async (id, type, title) => {
    const selection = "unit=vn-901&filter=name_vi%20IS%20NOT%20NULL&lang=en";
    const page = await pageOf(`${id}/items?f=html&limit=2&offset=1&sortby=-kind&${selection}`);
    const inHead = page.querySelector(`head link[rel=alternate][type^="${type}"]`);
    const beside = [...page.querySelectorAll("main a")].find((link) => link.textContent === title);
    expect(inHead?.getAttribute("title")).toBe(title);
    expect(inHead?.getAttribute("href")).toBe(beside?.getAttribute("href"));
    const { searchParams } = new URL(beside?.getAttribute("href") ?? "");
    expect(searchParams.toString()).toBe(new URLSearchParams(selection).toString());
    expect((await world.app.request(beside?.getAttribute("href") ?? "")).status).toBe(200);
  },
);

it("the page of places offers nothing to subscribe to", async () => {
  const page = await pageOf("places/items?f=html&lang=en");
  expect(page.body.textContent).not.toContain("Subscribe");
});
