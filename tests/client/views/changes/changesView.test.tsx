import "../../dom.ts";
import { screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { ChangesView } from "../../../../client/views/changes/ChangesView.tsx";
import { section, serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";

const server = serveWorld();

const cells = (table: string) =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );

describe("the change of units", () => {
  it("names its day, how many units ended and began, and the resolution", async () => {
    await showView(ChangesView);
    expect(
      screen.getByRole("heading", { name: /^Units as of 1 Jul 2025 ?ended: 5 · new: 3$/ }),
    ).toBeDefined();
    const made = section("Made by");
    expect(made.getByRole("link", { name: "99/NQ-THỬ" })).toBeDefined();
    expect(await made.findByText("Source:")).toBeDefined();
  });

  it("tells with each old unit what it became", async () => {
    await showView(ChangesView);
    const old = screen.getByRole("link", { name: "Dac Thu Hai Commune" }).closest("li");
    expect(old?.textContent).toContain("became Hop Thu Commune");
  });

  it("flags the code of a merged commune, and not that of one that stayed", async () => {
    await showView(ChangesView);
    expect(cells("Codes that now mean another area")).toEqual([["Thu Mot Commune", "Hop Thu Commune"]]);
  });

  it("counts activities of a unit and opens them under a filter by it", async () => {
    await showView(ChangesView);
    const link = await screen.findByRole("link", { name: /^Thu Ba Commune, activities: \d+$/ });
    const shown = Number(/\d+$/.exec(link.getAttribute("aria-label") ?? "")?.[0]);
    const answer = await fetch("/api/collections/activities/items?unit=vn-9003");
    expect(shown).toBe((await answer.json()).numberMatched);
    await userEvent.click(link);
    await waitFor(() => expect(location.search).toContain("view=table"));
    await waitFor(() => expect(location.search).toContain("unit=vn-9003"));
  });

  it("counts what the whole change touches as a filter by its provinces does", async () => {
    await showView(ChangesView);
    const touched = section("What it touches");
    for (const [collection, words] of [
      ["activities", "Activities in these units, before and after: "],
      ["twinnings", "Ties in these units, before and after: "],
    ]) {
      const answer = await fetch(`/api/collections/${collection}/items?unit=vn-90`);
      const { numberMatched } = await answer.json();
      expect(touched.getByRole("link", { name: `${words}${numberMatched}` })).toBeDefined();
    }
  });

  it("lists the ties without a Vietnamese side to work through, and says that no successor was found", async () => {
    await showView(ChangesView);
    expect(cells("Ties that lost their Vietnamese side")).toEqual([
      [
        "no paper found",
        "Thu DistrictSomut District",
        "Hop Thu CommuneThu Ba Moi Commune",
        "not found on any page read",
      ],
      [
        "no paper found",
        "Thu Mot or Dac Thu Hai communeVo Dinh village",
        "Hop Thu Commune",
        "not found on any page read",
      ],
    ]);
  });

  it("says that the units could not be loaded and asks again", async () => {
    server.failing = (path) => path.includes("/admin-units/");
    await showView(ChangesView);
    server.failing = () => false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: /^Units as of/ })).toBeDefined();
  });

  it("has nothing that axe objects to", async () => {
    const page = await showView(ChangesView);
    const { violations } = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
