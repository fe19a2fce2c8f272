import "../../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { Timeline } from "../../../../client/panels/timeline/Timeline.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../../views/showView.tsx";

const server = serveWorld();
const asked = (key: string) => new URLSearchParams(location.search).get(key);
const first = () => screen.getByRole("slider", { name: "First day of the period" });
const last = () => screen.getByRole("slider", { name: "Last day of the period" });

function preferMotion(isReduced: boolean) {
  const query = { matches: isReduced, addEventListener: () => {}, removeEventListener: () => {} };
  Object.defineProperty(globalThis, "matchMedia", { value: () => query, configurable: true });
}

beforeEach(() => preferMotion(false));

const show = (address = "") => showView(() => <Timeline isOpenAtFirst />, { address });

describe("the timeline", () => {
  it("tells the whole chart in one sentence, with spans and undated ones beside it", async () => {
    await show();
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "From 2013 to 2026: 6 activities counted by slice, most in 2024 with 2; 1 that go on through several slices or are known by year or month only; 1 without a date.",
    );
    expect(screen.getByRole("link", { name: "1 without a date" }).getAttribute("href")).toContain(
      "undated=only",
    );
  });

  it("takes a year without a month out of the months", async () => {
    await show("&grain=month");
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(
      "5 activities counted by slice, most in September 2013 with 1; 2 that go on",
    );
  });

  it("moves both ends of the period by the keyboard, one year, five years, and to the ends", async () => {
    const user = userEvent.setup();
    await show();
    expect(last().getAttribute("aria-valuetext")).toBe("31 Dec 2026");
    first().focus();
    await user.keyboard("{PageUp}{PageUp}{ArrowRight}");
    await waitFor(() => expect(asked("period")).toBe("2024-01-01/2026-12-31"));
    last().focus();
    await user.keyboard("{Home}");
    await waitFor(() => expect(asked("period")).toBe("2024-01-01/2024-12-31"));
    expect(first().getAttribute("aria-valuetext")).toBe("1 Jan 2024");
    await user.keyboard("{End}");
    first().focus();
    await user.keyboard("{Home}");
    await waitFor(() => expect(asked("period")).toBeNull());
  });

  it("takes one slice by a press, without a drag, and lets it go by another", async () => {
    const user = userEvent.setup();
    await show();
    const surface = document.querySelector<HTMLElement>(".brush-surface");
    if (!surface) throw new Error("no surface");
    const years = 2026 - 2013 + 1;
    surface.getBoundingClientRect = () => new DOMRect(0, 0, years * 10, 40);
    const press = [
      { keys: "[MouseLeft>]", target: surface, coords: { clientX: (2024 - 2013) * 10 + 5 } },
      { keys: "[/MouseLeft]", target: surface, coords: { clientX: (2024 - 2013) * 10 + 5 } },
    ];
    surface.setPointerCapture = () => {};
    await user.pointer(press);
    await waitFor(() => expect(asked("period")).toBe("2024-01-01/2024-12-31"));
    await user.pointer(press);
    await waitFor(() => expect(asked("period")).toBeNull());
  });

  it("steps a quarter to the same quarter of the next year", async () => {
    const user = userEvent.setup();
    await show("&period=2023-04-01/2023-06-30");
    await user.click(screen.getByRole("button", { name: "One year on" }));
    await waitFor(() => expect(asked("period")).toBe("2024-04-01/2024-06-30"));
    await user.click(screen.getByRole("button", { name: "One year back" }));
    await waitFor(() => expect(asked("period")).toBe("2023-04-01/2023-06-30"));
  });

  it("offers quarters and school years with what each would leave", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Choose a period" }));
    const schoolYears = await screen.findByRole("combobox", { name: /^School year/ });
    expect(schoolYears.getAttribute("aria-describedby")).not.toBeNull();
    expect(screen.getByText("The school year in Việt Nam, taken from 1 September to 31 May.")).toBeDefined();
    await user.selectOptions(schoolYears, "2023–2024 · 2");
    await waitFor(() => expect(asked("period")).toBe("2023-09-01/2024-05-31"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Quarter" }), "Q3 2025 · 1");
    await waitFor(() => expect(asked("period")).toBe("2025-07-01/2025-09-30"));
  });

  it("takes typed days, and keeps the last good period when they are none", async () => {
    const user = userEvent.setup();
    await show("&period=2024-01-01/2024-12-31");
    await user.click(screen.getByRole("button", { name: /^Choose a period/ }));
    const from = screen.getByRole("textbox", { name: "From" });
    await user.clear(from);
    await user.type(from, "soon{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("“soon” is not a date");
    await waitFor(() => expect(asked("period")).toBe("2024-01-01/2024-12-31"));
    await user.clear(from);
    await user.type(from, "02/2024{Enter}");
    await waitFor(() => expect(asked("period")).toBe("2024-02-01/2024-12-31"));
  });

  it("shows the same counts as a table, each leading to its records, with the festivals of the year", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const row = (name: string | RegExp) => within(screen.getByRole("row", { name }));
    const of2024 = row(/^2024 /);
    expect(of2024.getByRole("link").textContent).toBe("2");
    expect(of2024.getByRole("link").getAttribute("href")).toContain("period=2024-01-01/2024-12-31");
    expect(of2024.getAllByRole("cell")[1]?.textContent).toBe(
      "Tết 10 Feb 2024; Border Guard day 3 Mar 2024; Bunpimay 14 Apr 2024 – 16 Apr 2024; Lao National Day 2 Dec 2024",
    );
    expect(row(/^30 Dec 2025 – 2 Jan 2026/).getByRole("link").textContent).toBe("1");
    expect(row(/^No date known/).getByRole("link").textContent).toBe("1");
  });

  it("does not play for who asks for no motion", async () => {
    preferMotion(true);
    await show();
    expect(screen.queryByRole("button", { name: "Play through time" })).toBeNull();
    expect(screen.getByRole("button", { name: "One year on" })).toBeDefined();
  });

  it("says when it could not be loaded, and tries again", async () => {
    const user = userEvent.setup();
    server.failing = (path) => path.includes("/activities/");
    await show();
    expect(await screen.findByText("The timeline could not be loaded")).toBeDefined();
    server.failing = () => false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("img");
  });

  it("has nothing that axe objects to, as a chart and as a table", async () => {
    const user = userEvent.setup();
    const container = await show("&period=2024-01-01/2024-12-31");
    const faults = async () =>
      (
        await axe.run(container, {
          rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
        })
      ).violations;
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "As a table" }));
    expect(await faults()).toEqual([]);
  });
});
