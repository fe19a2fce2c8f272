import "../../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../client/views/table/columns/index.ts";
import { columnTitles } from "../../../../client/views/table/messages/index.ts";
import { TableView } from "../../../../client/views/table/TableView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";

const server = serveWorld();
const asked = (key: string) => new URLSearchParams(location.search).get(key);

async function show(address = "") {
  const container = await showView(TableView, { address });
  await screen.findByRole("table");
  return container;
}

/** The texts of one column, from above. */
function column(title: string): (string | null)[] {
  const titles = screen.getAllByRole("columnheader").map((header) => header.textContent);
  const at = titles.indexOf(title);
  return bodyRows().map((row) => row.children[at]?.textContent ?? null);
}

const bodyRows = () => screen.getAllByRole("row").slice(1);
const names = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

describe("the table", () => {
  it("tells dates as written, units then and now, certainty and the source of each activity", async () => {
    await show("&sort=-date");
    expect(column("Date")).toEqual([
      "30 Dec 2025 – 2 Jan 2026",
      "17 Aug 2025 – 19 Aug 2025",
      "April 2024",
      "February 2024",
      "16 Jul 2022 – 17 Jul 2022",
      "2019",
      "18 Sept 2013",
      "no date known",
    ]);
    const at = names().indexOf("Annual conference of the two provinces");
    expect(column("Unit of that day")[at]).toBe("Thu Province (until 30 Jun 2025), Somut Province");
    expect(column("Unit today")[at]).toBe("Gia Dinh City, Somut Province");
    expect([column("Certainty")[at], column("Source id")[at]]).toEqual(["deduced", "src-b"]);
  });

  it("says into what a unit was parted instead of choosing one", async () => {
    await show("&q=Youth");
    expect(column("Unit today")).toEqual(["(Thu District parted into: Hop Thu Commune, Thu Ba Moi Commune)"]);
  });

  it("has as many rows as the list, under every filter", async () => {
    await show("&period=2024-01-01/2024-12-31");
    expect(bodyRows()).toHaveLength(2);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("3");
    expect(screen.getByRole("link", { name: "Activities 2" }).getAttribute("aria-current")).toBe("true");
  });

  it("sorts up, down and back again, unknown values last in both", async () => {
    const user = userEvent.setup();
    await show();
    const before = names();
    const date = () => screen.getByRole("columnheader", { name: /^Date/ });
    await user.click(within(date()).getByRole("button"));
    await waitFor(() => expect(date().getAttribute("aria-sort")).toBe("ascending"));
    expect(column("Date").at(0)).toBe("18 Sept 2013");
    expect(column("Date").at(-1)).toBe("no date known");
    await user.click(within(date()).getByRole("button"));
    await waitFor(() => expect(asked("sort")).toBe("-date"));
    expect(column("Date").at(-1)).toBe("no date known");
    await user.click(within(date()).getByRole("button"));
    await waitFor(() => expect(names()).toEqual(before));
  });

  it("keeps the chosen columns in the address, and drops those it does not know", async () => {
    const user = userEvent.setup();
    await show("&columns=date,no_such");
    const headers = () => screen.getAllByRole("columnheader").map((header) => header.textContent);
    expect(headers()).toEqual(["Name", "Date"]);
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(await screen.findByRole("checkbox", { name: "Topics" }));
    await waitFor(() => expect(asked("columns")).toBe("date,topics"));
    await user.click(screen.getByRole("button", { name: "Usual columns" }));
    await waitFor(() => expect(asked("columns")).toBeNull());
  });

  it("walks the rows by arrow keys and selects by Enter", async () => {
    const user = userEvent.setup();
    await show("&table=places");
    const links = () => screen.getAllByRole("rowheader").map((cell) => within(cell).getByRole("link"));
    links()[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    await waitFor(() => expect(document.activeElement).toBe(links()[1]));
    await user.keyboard("{End}");
    await waitFor(() => expect(document.activeElement).toBe(links().at(-1)));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(asked("selected")).toBe("places/seat-mo"));
    expect(links().at(-1)?.getAttribute("aria-current")).toBe("true");
    expect(links().filter((link) => link.tabIndex === 0)).toHaveLength(1);
  });

  it("marks the record that is selected elsewhere", async () => {
    await show("&table=twinnings&selected=twinnings/tw-huyen");
    const selected = bodyRows().filter((row) => row.getAttribute("aria-current") === "true");
    expect(selected.map((row) => within(row).getByRole("rowheader").textContent)).toEqual(["Thu – Somut"]);
  });

  it("tells of places how exact they are, and gives no point to those that have none", async () => {
    await show("&table=places&columns=precision,position,units_then");
    const at = names().indexOf("Vo Dinh Village");
    expect([column("How exact its position")[at], column("Coordinates")[at]]).toEqual([
      "Position not known",
      "position not known",
    ]);
    expect(column("Coordinates")[names().indexOf("Gia Dinh Hamlet")]).toBe("15.85° N, 107.11° E");
    expect(column("Unit of that day")[names().indexOf("Gia Dinh Hamlet")]).toBe(
      "Thu Mot Commune (until 30 Jun 2025)",
    );
  });

  it("says that nothing matches, and that it could not be loaded", async () => {
    await showView(TableView, { address: "&q=nothing+like+this" });
    expect(await screen.findByText("No activity matches the filter")).toBeDefined();
    server.failing = (path) => path.includes("/activities/") && path.includes("kind=");
    await showView(TableView, { address: "&kind=gifts" });
    await screen.findByText("The list could not be loaded");
    server.failing = () => false;
    await userEvent.setup().click(screen.getAllByRole("button", { name: "Try again" })[0] as HTMLElement);
    await screen.findByText("Gifts to Tuong Tuong");
  });

  it("has a title for every column", () => {
    const ids = Object.values(columnsOf).flatMap((columns) => columns.map(({ id }) => id));
    expect([...new Set(ids)].toSorted()).toEqual([...columnTitles].toSorted());
  });

  it("has nothing that axe objects to", async () => {
    const container = await show("&table=twinnings&selected=twinnings/tw-huyen");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
