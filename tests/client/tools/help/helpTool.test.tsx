import "../../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { layers } from "../../../../client/layers/index.ts";
import { mapKeys } from "../../../../client/map/keys.ts";
import { ToolDialog } from "../../../../client/tools/ToolDialog.tsx";
import en from "../../../../client/tools/help/messages/en.json" with { type: "json" };
import lo from "../../../../client/tools/help/messages/lo.json" with { type: "json" };
import vi from "../../../../client/tools/help/messages/vi.json" with { type: "json" };
import { misspokenTexts } from "../../../langOfParts.ts";
import { answers } from "../../../../client/tools/help/questions/Questions.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../../views/showView.tsx";

serveWorld();
// jsdom knows no media queries: the system asks for nothing.
globalThis.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

/** As a screen reader puts it together: parts of a text may be marked with their languages. */
const texts = (dialog: HTMLElement) =>
  Array.from(dialog.querySelectorAll("p, dd"), (element) => element.textContent);

const open = async (part = "") => {
  await showView(ToolDialog, { address: `&tool=help${part}` });
  document.documentElement.lang = "en";
  return screen.findByRole("dialog", { name: "Help" });
};

const isClean = async (dialog: HTMLElement) => {
  expect(misspokenTexts(dialog)).toEqual([]);
  const { violations } = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
};

describe("the help", () => {
  it("finds a word, and says in which language each is written", async () => {
    const dialog = await open();
    const user = userEvent.setup();
    await user.type(await within(dialog).findByRole("searchbox"), "ket nghia");
    await waitFor(() => expect(texts(dialog)).not.toContain(en.glossary.meanings.coc_dau));
    expect(texts(dialog)).toContain(en.glossary.meanings.ket_nghia);
    expect(within(dialog).getByText("ການຜູກມິດ (ບ້ານ – ບ້ານ)").lang).toBe("lo");
    await isClean(dialog);
  });

  it("opens at the word that the address asks for", async () => {
    const dialog = await open("&term=hamlet");
    expect(await within(dialog).findByRole("searchbox")).toHaveProperty("value", "hamlet");
    expect(texts(dialog)).toContain(en.glossary.meanings.thon);
  });

  it("explains every entry of the legend of every layer beside its drawing", async () => {
    const dialog = await open("&help=symbols");
    await waitFor(() => expect(texts(dialog)).toContain(en.symbols.intro));
    const labels = layers.flatMap(({ legend }) => legend.map(({ label }) => label));
    expect(texts(dialog)).toEqual(expect.arrayContaining(labels.map((label) => en.symbols.meanings[label])));
    expect(dialog.querySelectorAll(".legend-sample")).toHaveLength(labels.length);
    for (const { symbols } of [vi, lo, en])
      expect(new Set(Object.keys(symbols.meanings))).toEqual(new Set(labels));
    await isClean(dialog);
  });

  it("lists the keys, those of the map as the map tells them", async () => {
    const dialog = await open("&help=keys");
    const title = await within(dialog).findByRole("region", { name: "Map" });
    expect(within(title).getAllByRole("definition")).toHaveLength(mapKeys.length);
    await isClean(dialog);
  });

  it("leads to the answers of what is asked most, and closes", async () => {
    const dialog = await open("&help=tour&unit=vn-9001");
    const user = userEvent.setup();
    for (const { questions } of [vi, lo, en])
      expect(new Set(Object.keys(questions.asked))).toEqual(new Set(Object.keys(answers)));
    await user.click(await within(dialog).findByRole("link", { name: en.questions.asked.silent }));
    await waitFor(() => expect(new URLSearchParams(location.search).get("ties")).toBe("silent"));
    const left = new URLSearchParams(location.search);
    expect([left.get("view"), left.get("tool"), left.get("unit")]).toEqual(["board", null, null]);
  });

  it("goes from part to part in the address, and leaves none of it behind when it closes", async () => {
    const dialog = await open();
    const user = userEvent.setup();
    await user.click(await within(dialog).findByRole("radio", { name: "Tour" }));
    await within(dialog).findByRole("button", { name: "Begin" });
    await waitFor(() => expect(new URLSearchParams(location.search).get("help")).toBe("tour"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(new URLSearchParams(location.search).get("help")).toBeNull());
    expect(new URLSearchParams(location.search).get("tool")).toBeNull();
  });
});
