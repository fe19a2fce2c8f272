import "../dom.ts";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fact, section, serveWorld, showRecord } from "./panel.tsx";

serveWorld();

const unknowns = () =>
  section("What is not known")
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the panel of a twinning", () => {
  it("names both sides and links them", async () => {
    await showRecord("twinnings/tw-gia-dinh");
    expect(await screen.findByRole("link", { name: "Thôn Giả Định" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Bản Tưởng Tượng" })).toBeDefined();
    expect(fact("Ký")).toBe("18/09/2013");
  });

  it("says when the source leaves open which unit is meant", async () => {
    await showRecord("twinnings/tw-vo-dinh", { lang: "en" });
    expect(screen.getByText("One of these; the source does not say which.")).toBeDefined();
    await screen.findByText("Where Vo Dinh Village lies");
    expect(unknowns()).toEqual([
      "When it was signed",
      "The paper it rests on: number, date, content",
      "Which unit on the Vietnamese side is meant",
      "Who carries it on for the Vietnamese side since 1 July 2025",
      "Where Vo Dinh Village lies",
    ]);
  });

  it.each([
    ["2018-12-31", "still running"],
    ["2019-01-01", "term over"],
  ])("says on %s of a paper for 2013 to 2018: %s", async (today, words) => {
    await showRecord("twinnings/tw-gia-dinh", { lang: "en", today });
    const papers = within(await screen.findByRole("region", { name: "Papers" }));
    expect((await papers.findByText(words)).parentElement?.textContent).toBe(`2013 – 2018 ${words}`);
  });

  it("says that an aggregate is never added to the single ties", async () => {
    await showRecord("twinnings/tw-tam-cap", { lang: "en" });
    expect(screen.getByText("total: 8 hamlets – 5 villages")).toBeDefined();
    expect(screen.getByText(/so it is never added to them/)).toBeDefined();
    expect(unknowns()).toContain("The names of the single pairs");
  });

  it("says that the Vietnamese side ended, where its area lies now, and that nobody is known to carry it on", async () => {
    await showRecord("twinnings/tw-huyen", { lang: "en" });
    expect(screen.getByText(/The Vietnamese side ended with the reform/)).toBeDefined();
    expect(await screen.findByText(/^Its area now lies in:/)).toBeDefined();
    expect(unknowns()).toContain("Who carries it on for the Vietnamese side since 1 July 2025");
  });

  it("says of a domestic tie that it is not counted as cross-border", async () => {
    await showRecord("twinnings/tw-noi-dia", { lang: "en" });
    expect(screen.getByText(/not counted as cross-border/)).toBeDefined();
  });
});
