import { asked, open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { layers } from "../../../client/layers/index.ts";
import { LegendPanel } from "../../../client/panels/LegendPanel.tsx";

serveWorld();
// jsdom knows no media queries: the system asks for nothing.
globalThis.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

const unfold = async (user: Awaited<ReturnType<typeof open>>) =>
  user.click(screen.getByText(/^(Chú giải|Legend)$/));

describe("the legend", () => {
  it("explains every entry of every layer in words", async () => {
    await unfold(await open(<LegendPanel />));
    const entries = screen.getAllByRole("listitem").map((item) => item.textContent);
    const always = layers.filter(({ id }) => id !== "selection" && id !== "located");
    expect(entries).toHaveLength(always.flatMap(({ legend }) => legend).length);
    expect(entries).toContain("Kết nghĩa: suy ra hoặc chưa rõ");
    expect(entries.every(Boolean)).toBe(true);
  });

  it("explains the marks of what is selected and of a spot that was asked for while they are there", async () => {
    await unfold(await open(<LegendPanel />, "?selected=places/v-dac-oc&at=717"));
    const entries = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(entries).toHaveLength(layers.flatMap(({ legend }) => legend).length);
  });

  it("leads to where each symbol is told at length", async () => {
    const user = await open(<LegendPanel />);
    await unfold(user);
    await user.click(screen.getByRole("link", { name: "Giải nghĩa mọi ký hiệu" }));
    await waitFor(() => expect([asked("tool"), asked("help")]).toEqual(["help", "symbols"]));
  });

  it("leads to no help in a frame of another page, where there is none", async () => {
    await unfold(await open(<LegendPanel isAlone />));
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("switches a layer off and on again in the address", async () => {
    const user = await open(<LegendPanel />);
    await unfold(user);
    const twinnings = screen.getByRole("switch", { name: "Kết nghĩa" });
    expect(twinnings).toHaveProperty("checked", true);
    await user.click(twinnings);
    await waitFor(() => expect(asked("hidden")).toBe("twinnings"));
    await user.click(twinnings);
    await waitFor(() => expect(asked("hidden")).toBeNull());
  });

  it("offers no switch for what the map cannot do without", async () => {
    await unfold(await open(<LegendPanel />, "?lang=en"));
    const border = screen.getByRole("region", { name: "Border line" });
    expect(within(border).queryByRole("switch")).toBeNull();
  });
});
