import "../dom.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { quarterChoices } from "../../../client/panels/briefs/quarterChoices.ts";
import { serveWorld, showRecord } from "./panel.tsx";

serveWorld();

const briefs = async (title = "Bản tóm tắt để in") =>
  within(await screen.findByRole("region", { name: title }));
const addressesIn = (part: ReturnType<typeof within>) =>
  part.getAllByRole("link").map((link: HTMLElement) => link.getAttribute("href"));

describe("the briefs in the panel", () => {
  it.each([
    ["twinnings/tw-gia-dinh", "twinning/tw-gia-dinh"],
    ["places/post-thu", "post/post-thu"],
    ["places/v-tuong-tuong", "village/v-tuong-tuong"],
    ["activities/act-03", "conference/act-03"],
  ])("lead from %s to the sheet in three formats, each of which is there", async (record, brief) => {
    await showRecord(record, { lang: "lo" });
    const addresses = addressesIn(await briefs("ບົດສະຫຼຸບສຳລັບພິມ"));
    expect(addresses).toEqual(["html", "docx", "xlsx"].map((f) => `/api/briefs/${brief}?f=${f}&lang=lo`));
    for (const address of addresses) expect((await fetch(address ?? "")).status).toBe(200);
  });

  it.each([
    "places/gate-thu",
    "places/marker-901",
    "activities/act-02",
    "papers/pap-bien-ban",
    "admin-units/vn-90",
  ])("are not offered for %s", async (record) => {
    await showRecord(record);
    expect(screen.queryByRole("region", { name: "Bản tóm tắt để in" })).toBeNull();
  });

  it("let the quarter of a unit be chosen, the newest with an activity first", async () => {
    await showRecord("admin-units/vn-901", { lang: "en", today: "2026-03-01" });
    const part = await briefs("Brief to print");
    const choice = await part.findByRole("combobox", { name: "Quarter" });
    expect(choice).toHaveProperty("value", "2026-Q1");
    expect(part.getByRole("link", { name: /^Word: Report of quarter 1\/2026/ }).getAttribute("href")).toBe(
      "/api/briefs/quarter/vn-901?period=2026-Q1&f=docx&lang=en",
    );
    await userEvent.selectOptions(choice, "2022-Q3");
    expect(addressesIn(part)[0]).toBe("/api/briefs/quarter/vn-901?period=2022-Q3&f=html&lang=en");
    expect(within(choice).getByRole("option", { name: "Quarter 3/2022: 1 activity" })).toBeDefined();
  });

  it("offer a commune both sheets", async () => {
    await showRecord("admin-units/vn-9001-2025");
    const part = await briefs();
    await part.findByRole("combobox", { name: "Quý" });
    expect(addressesIn(part)).toHaveLength(6);
  });
});

describe("the quarters of a report", () => {
  it("go from the quarter of today back to the first with an activity, none left out", () => {
    const cells = [
      { key: "2024-Q4", activities: 2, shared: 1 },
      { key: "~none", activities: 5, shared: 0 },
    ];
    const choices = quarterChoices(cells, "2026-11-23");
    expect([choices[0]?.key, choices.length, choices.at(-1)?.key]).toEqual(["2026-Q4", 9, "2024-Q4"]);
    expect(choices.at(-1)?.count).toBe(3);
    expect(
      quarterChoices([], "2026-01-01")
        .map(({ key }) => key)
        .at(-1),
    ).toBe("2024-Q2");
  });
});
