import "../../dom.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, it } from "vitest";
import { ProgrammeView } from "../../../../client/views/programme/ProgrammeView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { recordsBehindAll } from "../recordsBehind.ts";
import { showView } from "../showView.tsx";

serveWorld();

it("tells for each item the rule, the quarters and units, and items without any", async () => {
  await showView(ProgrammeView);
  expect(screen.getByText(/^1 of 2 items has activities dated in this time, 1 have none/)).toBeDefined();
  expect(screen.getByText("Counts activities of the kind: [en] legal_dissemination.")).toBeDefined();
  const table = screen.getByRole("table", { name: "Legal outreach: activities by quarter and unit" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows[0]).toBe("Q1 2025Q2 2025Q3 2025Q4 2025");
  expect(rows[1]).toBe("All units0010");
  expect(rows[2]).toBe("Hop Thu Commune0010");
  expect(screen.getByText("No activity is dated in this time.")).toBeDefined();
});

it("opens as many records as each number tells, and the table for the sum", async () => {
  await showView(ProgrammeView);
  const behind = await recordsBehindAll(userEvent.setup(), screen.getByRole("table"));
  expect(behind.map(({ told, shown }) => [told, shown])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  const link = screen.getByRole("link", { name: "1 activity" });
  const address = new URLSearchParams(link.getAttribute("href") ?? "");
  expect(address.get("view")).toBe("table");
  expect(address.get("kind")).toBe("legal_dissemination");
  expect(address.get("period")).toBe("2025-01-22/2025-12-31");
});

it("has no fault that axe finds", async () => {
  const view = await showView(ProgrammeView);
  const { violations } = await axe.run(view, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
