import "../../dom.ts";
import { screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { BoardView } from "../../../../client/views/board/BoardView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";

const server = serveWorld();

function names(section: RegExp): string[] {
  const region = within(screen.getByRole("region", { name: section }));
  return region.getAllByRole("heading", { level: 4 }).map((heading) => heading.textContent ?? "");
}

function factsOf(tie: string) {
  return screen.getByRole("listitem", { name: tie });
}

describe("the twinning board", () => {
  it("keeps totals and domestic ties apart from the single ones", async () => {
    await showView(BoardView);
    expect(names(/^All ?4 of 4 ties/).toSorted()).toEqual([
      "Gia Dinh – Tuong Tuong",
      "Thu Mot or Dac Thu Hai – Vo Dinh",
      "Thu Mot post – Company 999",
      "Thu – Somut",
    ]);
    expect(names(/^Totals given by sources/)).toEqual(["8 hamlets – 5 villages"]);
    expect(screen.getByRole("button", { name: /Domestic ties, inside Việt Nam ?1/ })).toBeDefined();
  });

  it("tells age, next anniversary, last event and the term of the paper", async () => {
    await showView(BoardView);
    const tie = factsOf("Gia Dinh – Tuong Tuong").textContent;
    expect(tie).toContain("18 Sept 2013");
    expect(tie).toContain("age 12");
    expect(tie).toContain("15 years: 18 Sept 2028");
    expect(tie).toContain("April 2023 Bunpimay visit.");
    expect(tie).toContain("2013 – 2018 term over");
  });

  it("marks what is not known of a tie", async () => {
    await showView(BoardView);
    const marks = within(factsOf("Thu Mot or Dac Thu Hai – Vo Dinh")).getAllByText(
      /^(signing date|paper|exact partner|position|who took over)$/,
    );
    expect(marks.map((mark) => mark.textContent)).toEqual([
      "signing date",
      "paper",
      "exact partner",
      "position",
      "who took over",
    ]);
  });

  it("tells a contact by an activity after the last event", async () => {
    await showView(BoardView);
    expect(factsOf("Thu Mot post – Company 999").textContent).toContain(
      "Last contact (an activity): 2 Jan 2026",
    );
  });

  it.each([
    ["lost", ["Thu Mot or Dac Thu Hai – Vo Dinh", "Thu – Somut"]],
    ["lapsed", ["Gia Dinh – Tuong Tuong"]],
    ["silent", ["Gia Dinh – Tuong Tuong", "Thu Mot or Dac Thu Hai – Vo Dinh", "Thu – Somut"]],
  ])("keeps the ties that are %s", async (choice, expected) => {
    await showView(BoardView, { address: `&ties=${choice}` });
    expect(names(/ of 4 ties$/).toSorted()).toEqual(expected.toSorted());
  });

  it.each([12, 24, 200])("calls silent for %i months what the gaps of the coverage list", async (months) => {
    const asked = await fetch(`/api/gaps?by=twinning&months=${months}`);
    const { gaps } = (await asked.json()) as { gaps: readonly unknown[] };
    await showView(BoardView, { address: `&ties=silent&months=${months}` });
    expect(screen.getByRole("region", { name: new RegExp(`${gaps.length} of 4 ties$`) })).toBeDefined();
  });

  it.each([
    ["age", "Gia Dinh – Tuong Tuong"],
    ["last", "Thu Mot or Dac Thu Hai – Vo Dinh"],
    ["anniversary", "Gia Dinh – Tuong Tuong"],
    ["missing", "Thu Mot or Dac Thu Hai – Vo Dinh"],
  ])("ordered by %s begins with %s", async (order, first) => {
    await showView(BoardView, { address: `&order=${order}` });
    expect(names(/^All ?4/)[0]).toBe(first);
  });

  it("counts each choice and keeps it in the address", async () => {
    await showView(BoardView);
    await userEvent.click(screen.getByRole("link", { name: "Vietnamese side ended 2" }));
    expect(await screen.findByRole("region", { name: /2 of 4 ties/ })).toBeDefined();
    await waitFor(() => expect(location.search).toContain("ties=lost"));
  });

  it("leads from a tie to its record, the map and the profile", async () => {
    await showView(BoardView);
    await userEvent.click(screen.getByRole("link", { name: "Thu – Somut" }));
    await waitFor(() => expect(location.search).toContain("selected=twinnings/tw-huyen"));
    const profile = screen.getByRole("link", { name: "On the border profile: Thu – Somut" });
    expect(profile.getAttribute("href")).toContain("view=profile");
    expect(profile.getAttribute("href")).toContain("selected=twinnings/tw-huyen");
  });

  it("says that the ties could not be loaded and asks again", async () => {
    server.failing = (path) => path.includes("/twinnings/");
    await showView(BoardView);
    server.failing = () => false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("listitem", { name: "Thu – Somut" })).toBeDefined();
  });

  it("has nothing that axe objects to", async () => {
    const page = await showView(BoardView);
    const { violations } = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
