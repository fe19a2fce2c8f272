import "../../dom.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { dayMonthsBefore } from "../../../../client/panels/summary/dayMonthsBefore.ts";
import { SummaryWords } from "../../../../client/panels/summary/SummaryWords.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../../views/showView.tsx";

serveWorld();

const sentences = () =>
  [...document.querySelectorAll(".summary-words p")].map((sentence) => sentence.textContent);

it("tells activities, silent units and silent ties in whole sentences", async () => {
  await showView(SummaryWords, { address: "&period=2024-01-01/2024-12-31" });
  expect(sentences().slice(0, 3)).toEqual([
    "In the period 1 Jan 2024 – 31 Dec 2024 the filter leaves 2 activities.",
    "1 of them crossed the border, 1 stayed on one side.",
    "1 more has no date and is therefore not in this period.",
  ]);
  expect(sentences().at(-1)).toMatch(/^Press reports are a sample, not a register/);
});

it("names the border communes that have nothing reported since a day", async () => {
  await showView(SummaryWords, { address: "&period=2025-07-01/.." });
  expect(sentences()).toContain(
    "1 of 2 border communes of today has nothing reported since 1 Jul 2025: Thu Ba Moi Commune.",
  );
  expect(sentences()).toContain("Every Lao border district (1) has something reported since 1 Jul 2025.");
});

it.each(["vi", "lo", "en"] as const)("leaves no placeholder open in %s", async (lang) => {
  await showView(SummaryWords, { lang });
  expect(sentences().length).toBeGreaterThan(4);
  expect(sentences().filter((sentence) => /[{}]|summary\.|undefined/.test(sentence ?? ""))).toEqual([]);
});

it("is copied as it is read, and says so", async () => {
  const user = userEvent.setup();
  await showView(SummaryWords);
  const region = screen.getByRole("region", { name: "Summary in words" });
  await user.click(within(region).getByRole("button", { name: "Copy the summary" }));
  expect((await screen.findByText("Copied.")).getAttribute("role")).toBe("status");
  expect(await navigator.clipboard.readText()).toBe(sentences().join("\n"));
});

it("selects its words where there is no clipboard", async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await showView(SummaryWords);
  await user.click(screen.getByRole("button", { name: "Copy the summary" }));
  await screen.findByText(/The summary is selected/);
  expect(getSelection()?.toString()).toContain("Press reports are a sample");
});

it.each([
  ["2026-02-09", 12, "2025-02-09"],
  ["2026-05-31", 3, "2026-02-28"],
  ["2024-03-31", 1, "2024-02-29"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-01-15", 240, "2006-01-15"],
])("finds the day of %s less %i months", (day, months, expected) => {
  expect(dayMonthsBefore(day, months)).toBe(expected);
});
