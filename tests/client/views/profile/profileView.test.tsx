import "../../dom.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ProfileView } from "../../../../client/views/profile/ProfileView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";
import { giveScreen } from "./screen.ts";

beforeAll(giveScreen);
const server = serveWorld();
const asked = (key: string) => new URLSearchParams(location.search).get(key);

async function show(address = "&day=2026-01-01", lang: "vi" | "lo" | "en" = "en") {
  const container = await showView(ProfileView, { address, lang });
  await screen.findByRole("group", { name: /^(Border profile|Tuyến biên|ເສັ້ນຊາຍແດນຈາກ)/ });
  return container;
}

const plot = () => screen.getByRole("group", { name: /^Border profile from/ });
const mark = (name: string | RegExp) => within(plot()).getByRole("link", { name });
const marks = (name: string | RegExp) => within(plot()).queryAllByRole("link", { name });

describe("the border profile", () => {
  it("says by which ruler it measures, and that it is not the border's length", async () => {
    await show();
    expect(
      screen.getByText(/from the northern tri-point \(km 0\) by this portal's own ruler/).textContent,
    ).toMatch(/not the length of the border/);
  });

  it("tells name, kind, kilometre and margin of each mark", async () => {
    await show();
    expect(mark(/^Gia Dinh Hamlet\./).getAttribute("aria-label")).toMatch(
      /somewhere in the commune.*about km 1\d.*off by up to about 4 km/i,
    );
    expect(mark(/^Marker 902\./).getAttribute("aria-label")).toMatch(/off by up to about 3 km/);
    expect(mark(/^Hop Thu Commune\./).getAttribute("aria-label")).toMatch(/km 0 – 60/);
  });

  it("draws the units of the chosen day", async () => {
    await show("&day=2024-01-01");
    expect(marks(/^Thu District\..*until 30 Jun 2025/)).toHaveLength(1);
    expect(marks(/^Hop Thu Commune\./)).toHaveLength(0);
  });

  it("gives no kilometre to what is unknown, but a counted list", async () => {
    const user = userEvent.setup();
    await show();
    expect(marks(/Vo Dinh Village/)).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Somut District: 1 places of unknown position" }));
    const list = await screen.findByRole("dialog");
    await user.click(within(list).getByRole("link", { name: "Vo Dinh Village" }));
    await waitFor(() => expect(asked("selected")).toBe("places/v-vo-dinh"));
  });

  it.each(["", "&unit=la-9501", "&kind=conference&period=2024-01-01/.."])(
    "finds in the list as many of a kind as its legend says: %s",
    async (address) => {
      await show(`&day=2026-01-01${address}`);
      const told = within(screen.getByRole("list", { name: "Kinds of activity" })).getAllByRole("link");
      expect(told.length).toBeGreaterThan(4);
      for (const link of told) {
        await waitFor(() => expect(link.textContent).toMatch(/: \d+$/));
        const { searchParams } = new URL(link.getAttribute("href") ?? "", location.href);
        const asked = ["kind", "unit", "period"].flatMap((key) => {
          const value = searchParams.get(key);
          return value === null ? [] : [[key, value]];
        });
        const answer = await fetch(`/api/collections/activities/items?${new URLSearchParams(asked)}`);
        const { numberMatched } = (await answer.json()) as { numberMatched: number };
        expect(link.textContent).toMatch(new RegExp(`: ${numberMatched}$`));
      }
    },
  );

  it("lists apart what is known by province only", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(
      screen.getByRole("button", { name: /^1 activities on the Lao side known by province only/ }),
    );
    const list = await screen.findByRole("dialog");
    expect(within(list).getByRole("link").textContent).toBe("Annual conference of the two provinces");
  });

  it("opens the record of a mark, and marks it", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(mark(/^Thu Gate\./));
    await waitFor(() => expect(asked("selected")).toBe("places/gate-thu"));
    expect(mark(/^Thu Gate\./).getAttribute("aria-current")).toBe("true");
  });

  it("lights up a tie with both its ends", async () => {
    const user = userEvent.setup();
    const container = await show();
    await user.hover(mark(/^Gia Dinh – Tuong Tuong\./));
    await waitFor(() => expect(mark(/^Tuong Tuong Village\./).classList).toContain("is-lit"));
    expect(mark(/^Gia Dinh Hamlet\./).classList).toContain("is-lit");
    expect(mark(/^Marker 902\./).classList).not.toContain("is-lit");
    expect(container.querySelector(".profile-tip")?.textContent).toContain("Gia Dinh – Tuong Tuong");
  });

  it("keeps a speck for what the filter leaves out", async () => {
    const container = await show("&day=2026-01-01&kind=gifts");
    expect(marks(/^Gifts to Tuong Tuong\./).length).toBeGreaterThan(0);
    expect(marks(/^Tet care in Thu Ba\./)).toHaveLength(0);
    expect(container.querySelectorAll(".columns .speck").length).toBeGreaterThan(0);
  });

  it.each(["vi", "lo", "en"] as const)("has nothing that axe objects to in %s", async (lang) => {
    const container = await show("&day=2024-01-01&selected=places/gate-thu&at=901%2B300", lang);
    // The window comes to the spot; the address follows.
    await waitFor(() => expect(asked("km")).not.toBeNull());
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("the window of the profile", () => {
  it("is moved by buttons and written to the address when the hand rests", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    await waitFor(() => expect(asked("km")).toMatch(/^\d+(\.\d)?-\d+(\.\d)?$/));
    const [from = 0, to = 0] = (asked("km") ?? "").split("-").map(Number);
    expect(to - from).toBeCloseTo(111 / 1.6, 0);
    await user.click(screen.getByRole("button", { name: "Whole line" }));
    await waitFor(() => expect(asked("km")).toBeNull());
  });

  it("is read from the address, and kept on the line", async () => {
    await show("&km=100-140");
    expect(plot().getAttribute("aria-label")).toBe("Border profile from km 71 to km 111");
  });

  it("follows the wheel about the pointer", async () => {
    await show();
    fireEvent.wheel(plot(), { deltaY: -400, clientX: 560 });
    await waitFor(() => expect(asked("km")).not.toBeNull());
  });

  it("follows plus, minus and 0, and the arrow keys go from mark to mark", async () => {
    const user = userEvent.setup();
    await show();
    plot().focus();
    await user.keyboard("+");
    await waitFor(() => expect(asked("km")).not.toBeNull());
    await user.keyboard("0");
    await waitFor(() => expect(asked("km")).toBeNull());
    await user.keyboard("{ArrowDown}{Home}");
    const first = document.activeElement;
    expect(first?.tagName.toLowerCase()).toBe("a");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).not.toBe(first);
    expect(document.activeElement?.getAttribute("href")).toMatch(/selected=/);
  });

  it("comes to a new selection", async () => {
    await show("&km=80-100&selected=places/gate-thu");
    await waitFor(() =>
      expect(plot().getAttribute("aria-label")).not.toBe("Border profile from km 80 to km 100"),
    );
  });
});

describe("a located spot", () => {
  it("is pointed at, with its margin and that it is not surveyed", async () => {
    const container = await show("&at=901%2B300");
    const note = await screen.findByText(/About here: Marker 901 \+ 300 m\./);
    expect(note.closest("p")?.textContent).toMatch(
      /toward marker 902.*off by up to about 3 km; not surveyed/,
    );
    expect(container.querySelector(".located")).not.toBeNull();
    await userEvent.setup().click(screen.getByRole("button", { name: "Take the spot away" }));
    await waitFor(() => expect(asked("at")).toBeNull());
  });
});

describe("the table of the profile", () => {
  it("tells stretches and places by kilometre", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Table by kilometre" }));
    const stretches = screen.getByRole("table", { name: "Stretches of the units, by kilometre" });
    expect(
      within(stretches).getByRole("row", { name: /Hop Thu Commune Việt Nam Commune 0 60/ }),
    ).toBeDefined();
    const places = screen.getByRole("table", { name: "Places and markers, by kilometre" });
    expect(within(places).getByRole("row", { name: /unknown.*Vo Dinh Village/ })).toBeDefined();
    expect(within(places).getAllByRole("row")).toHaveLength(13);
  });
});

describe("without an answer", () => {
  it("says so and tries again", async () => {
    server.failing = (path) => path.includes("/collections/border/");
    history.replaceState(null, "", "/?lang=en");
    await showView(ProfileView).catch(() => undefined);
    expect((await screen.findByRole("alert")).textContent).toContain("could not be loaded");
    server.failing = () => false;
    await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("group", { name: /^Border profile from/ });
  });
});
