import "../../dom.ts";
import { screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { IndicatorsView } from "../../../../client/views/indicators/IndicatorsView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";

const server = serveWorld();

const lengths = { name: "[en] border_length" };

async function rowsOf(table: string) {
  const rows = within(await screen.findByRole("table", { name: table })).getAllByRole("row");
  return rows.slice(1).map((row) => row.textContent);
}

describe("the figures", () => {
  it("stand side by side with scope, date, source, certainty and note", async () => {
    await showView(IndicatorsView);
    const [newer, older] = (await rowsOf("[en] border_length")).toSorted();
    expect(newer).toMatch(/^111 km.*18 May 2011.*stated/);
    expect(older).toMatch(/^120 km \(over\).*date not known.*unclear Conflicts with/);
    const dispute = document.querySelector(".figure-dispute");
    expect(dispute?.textContent).toBe("sources disagree: Tỉnh Thử – Tỉnh Mơ");
  });

  it("are drawn on one scale that says what the table holds", async () => {
    await showView(IndicatorsView);
    expect(
      screen.getByRole("img", {
        name: "2 figures in km, from 111 to 120, on one scale from 0. The table below holds them all.",
      }),
    ).toBeDefined();
  });

  it("follow the units of the filter, by the places in them too", async () => {
    await showView(IndicatorsView, { address: "&unit=vn-9001" });
    await screen.findByRole("table", { name: "[en] gate_persons" });
    expect(screen.getAllByRole("table")).toHaveLength(1);
  });

  it("are empty where the filter leaves none, and offer all again", async () => {
    await showView(IndicatorsView, { address: "&unit=vn-9003" });
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(await screen.findByRole("table", lengths)).toBeDefined();
  });

  it("open their record", async () => {
    await showView(IndicatorsView);
    await userEvent.click(screen.getByRole("link", { name: "111 km" }));
    await waitFor(() => expect(location.search).toContain("selected=indicators/ind-01"));
  });

  it("say that they could not be loaded and ask again", async () => {
    server.failing = (path) => path.includes("/indicators/");
    await showView(IndicatorsView);
    server.failing = () => false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("table", lengths)).toBeDefined();
  });

  it("have nothing that axe objects to", async () => {
    const page = await showView(IndicatorsView);
    const { violations } = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
