import "../../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { CoverageView } from "../../../../client/views/coverage/CoverageView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { recordsBehindAll } from "../recordsBehind.ts";
import { showView } from "../showView.tsx";

const server = serveWorld();
const inAddress = (key: string) => new URLSearchParams(location.search).get(key);

describe("the matrix", () => {
  it("says of each cell one of four things, in words", async () => {
    await showView(CoverageView, { address: "&across=year" });
    const row = screen.getByRole("row", { name: /^Somut District/ });
    const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent);
    expect(cells.slice(0, 5)).toEqual(["1", "1", "1", "No data", "Nothing reported"]);
    const former = screen.getByRole("row", { name: /^Thu Ba Commune/ });
    const [of2026] = former.querySelectorAll("td");
    expect(of2026?.textContent).toBe("Not required");
  });

  it.each(["&across=kind", "&across=year&vintage=today", "&rows=twinning&across=year", "&across=topic"])(
    "opens as many records as each number tells: %s",
    async (address) => {
      await showView(CoverageView, { address });
      const behind = await recordsBehindAll(userEvent.setup(), screen.getByRole("grid"));
      expect(behind.length).toBeGreaterThan(4);
      expect(behind.filter(({ told, shown }) => told !== shown)).toEqual([]);
    },
  );

  it("adds up to the headline under both vintages", async () => {
    for (const vintage of ["recorded", "today"]) {
      await showView(CoverageView, { address: `&vintage=${vintage}` });
      expect(screen.getAllByText(/^8 activities: \d in at least one row/)).toHaveLength(1);
      document.body.replaceChildren();
    }
  });

  it.each(["unit", "twinning"])("counts nothing where filter and rule share no kind: %s", async (rows) => {
    await showView(CoverageView, { address: `&across=year&rows=${rows}&kind=gifts&contact=medical_visit` });
    expect(await screen.findByText(/^0 activities: 0 /)).toBeDefined();
    const totals = screen.getByRole("row", { name: /^All activities/ });
    const numbers = [...totals.querySelectorAll("td")].map(({ textContent }) => Number(textContent));
    expect(new Set(numbers)).toEqual(new Set([0]));
  });

  it("is one stop for Tab and is walked by arrow keys", async () => {
    await showView(CoverageView);
    const user = userEvent.setup();
    const grid = screen.getByRole("grid");
    const stops = [...grid.querySelectorAll<HTMLElement>("[data-spot]")].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops.map(({ dataset }) => dataset["spot"])).toEqual(["0,0"]);
    stops[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-spot")).toBe("1,1");
    await user.keyboard("{Control>}{End}{/Control}");
    expect(document.activeElement?.textContent).toBe("8");
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByRole("link", { name: "See them in the table" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("8"));
  });

  it("gives what cannot be assigned headings with the reason", async () => {
    await showView(CoverageView, { address: "&vintage=today" });
    const part = screen.getByRole("region", { name: "What cannot be put into one row" });
    expect(within(part).getByText("Thu District (former), split")).toBeDefined();
    expect(within(part).getByText("Recorded for several")).toBeDefined();
  });

  it("keeps to the rows and columns that the filter leaves", async () => {
    await showView(CoverageView, { address: "&unit=la-9501&kind=medical_visit" });
    const grid = screen.getByRole("grid");
    expect(within(grid).queryByText("Hop Thu Commune")).toBeNull();
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["Units", "[en] medical_visit", "Kind not known", "All"]);
  });
});

describe("the rule", () => {
  it("says what it expects of a number of months and keeps the last good one", async () => {
    await showView(CoverageView, { address: "&months=24" });
    const user = userEvent.setup();
    const field = screen.getByRole("textbox", { name: "Months without contact" });
    await user.clear(field);
    await user.type(field, "soon");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/a whole number of months from 1 to 240/)).toBeDefined();
    expect(inAddress("months")).toBe("24");
    await user.clear(field);
    await user.type(field, "36");
    await waitFor(() => expect(inAddress("months")).toBe("36"));
    expect(field.getAttribute("aria-invalid")).toBe("false");
  });

  it("drops from an old address what it does not know", async () => {
    await showView(CoverageView, { address: "&months=9999&contact=gossip" });
    expect(screen.getByText(/9999” cannot be used/)).toBeDefined();
    expect(screen.getByRole("grid")).toBeDefined();
  });
});

describe("the gaps", () => {
  it("say the last contact as it is written, how long ago, and what has no date", async () => {
    await showView(CoverageView, { address: "&rows=twinning" });
    const gaps = screen.getByRole("region", { name: "Twinnings that have been silent longest" });
    expect(within(gaps).getByText(/Press reports are a sample/)).toBeDefined();
    const items = within(gaps)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(items.length).toBeGreaterThan(1);
    expect(items[0]).toMatch(/sure by the reports readNo contact with a date was found/);
    expect(items).toContainEqual(
      expect.stringMatching(/not sure.*Last contact April 2023, 32 to 33 months before 2 Jan 2026/),
    );
    expect(items.at(-1)).toMatch(/1 contact without a date may be later/);
  });
});

it("fails as a whole with one button when the server is down", async () => {
  server.failing = (path) => path.startsWith("/api/coverage");
  await showView(CoverageView);
  expect(await screen.findByText("The coverage could not be loaded")).toBeDefined();
  server.failing = () => false;
  await userEvent.setup().click(screen.getAllByRole("button", { name: "Try again" })[0] as HTMLElement);
  await screen.findByRole("grid");
});

it("has no fault that axe finds", async () => {
  const view = await showView(CoverageView);
  const { violations } = await axe.run(view, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
