// The menu above a list offers feeds of what it holds, and says what they leave out.
import "../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { ExportChoices } from "../../../client/panels/exports/ExportChoices.tsx";
import { readCalendar } from "../../server/feeds/subscribed.ts";
import { open, serveWorld } from "./page.tsx";

serveWorld();

const subscription = (name: RegExp | string) => screen.findByRole("listitem", { name });
const addressIn = async (name: RegExp | string) =>
  (await subscription(name)).querySelector("code")?.textContent ?? "";
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search;

describe("what one subscribes to", () => {
  it("tells the address of the calendar under the Filter, and how many it leaves out, as the calendar itself does", async () => {
    await open(<ExportChoices id="activities" />, "?lang=en&unit=vn-9001-2025");
    const item = await subscription("Calendar of activities");
    expect(item.textContent).toContain("Left out, their day not known: 1.");
    const address = await addressIn("Calendar of activities");
    expect(address).toBe("http://localhost/api/feeds/activities.ics?unit=vn-9001-2025&lang=en");
    const { events, description } = readCalendar(await (await fetch(pathOf(address))).text());
    expect(events).toHaveLength(3);
    expect(description).toContain("left out because the day is not known: 1.");
  });

  it("opens calendars in the device's own program, and the feed in none", async () => {
    await open(<ExportChoices id="activities" />, "?lang=en");
    const link = within(await subscription("Calendar of activities")).getByRole("link");
    expect(link.getAttribute("href")).toBe("webcal://localhost/api/feeds/activities.ics?lang=en");
    const news = await subscription("News of activities");
    expect(within(news).queryByRole("link")).toBeNull();
    expect(news.textContent).toContain("Left out, their year not known: 1.");
    expect((await fetch(pathOf(await addressIn("News of activities")))).status).toBe(200);
  });

  it("offers anniversaries beside the list of twinnings, and nothing beside places", async () => {
    await open(<ExportChoices id="twinnings" />, "?lang=en");
    expect((await subscription("Calendar of anniversaries")).textContent).toContain(
      "Left out, their day of signing not known: 4.",
    );
    const { events } = readCalendar(
      await (await fetch(pathOf(await addressIn("Calendar of anniversaries")))).text(),
    );
    expect(events).toHaveLength(4);
  });

  it("has nothing to subscribe to beside places", async () => {
    await open(<ExportChoices id="places" />, "?lang=en");
    await screen.findByRole("link", { name: /GeoPackage/ });
    expect(screen.queryByText("Subscribe")).toBeNull();
  });

  it("offers who does what, where, under the Filter", async () => {
    await open(<ExportChoices id="activities" />, "?lang=en&kind=gifts");
    const link = await screen.findByRole("link", { name: /Who does what, where/ });
    expect(link.getAttribute("href")).toBe("/api/3w?kind=gifts&f=csv&lang=en");
    expect((await fetch(link.getAttribute("href") ?? "")).headers.get("Content-Type")).toBe(
      "text/csv; charset=utf-8",
    );
  });

  describe("copied", () => {
    const copied: string[] = [];
    beforeEach(() => {
      copied.length = 0;
    });

    it("is the whole address, and said", async () => {
      const user = await open(<ExportChoices id="activities" />, "?lang=en");
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      await user.click(await screen.findByRole("button", { name: "Copy address: Calendar of activities" }));
      await waitFor(() => expect(screen.getByText("Copied.")).toBeTruthy());
      expect(copied).toEqual(["http://localhost/api/feeds/activities.ics?lang=en"]);
    });

    it("is selected where there is no clipboard, as on a page without encryption", async () => {
      const user = await open(<ExportChoices id="activities" />, "?lang=en");
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
      await user.click(await screen.findByRole("button", { name: "Copy address: Calendar of activities" }));
      await waitFor(() => expect(screen.getByText(/^Selected/)).toBeTruthy());
      expect(String(getSelection())).toBe("http://localhost/api/feeds/activities.ics?lang=en");
    });
  });
});
