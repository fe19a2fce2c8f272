import "../../dom.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { CoverageView } from "../../../../client/views/coverage/CoverageView.tsx";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../showView.tsx";

serveWorld();

/** jsdom lays nothing out: the room is told once and never changes. */
class OneRoom {
  readonly #told: (entries: readonly never[]) => void;
  constructor(told: (entries: readonly never[]) => void) {
    this.#told = told;
  }
  observe() {
    this.#told([]);
  }
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  Object.assign(globalThis, { ResizeObserver: OneRoom });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 800 });
});

async function openChart(address: string) {
  await showView(CoverageView, { address });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Chart:/ }));
  const picture = await screen.findByRole("img", { name: /^Chart:/ });
  const texts = [...picture.querySelectorAll('[aria-label="text"] text')].map((text) => text.textContent);
  return { user, picture, texts };
}

it.each(["&across=kind", "&across=topic", "&across=year&vintage=today"])(
  "draws the numbers of the matrix's last row: %s",
  async (address) => {
    const { texts } = await openChart(address);
    const totals = [...screen.getByRole("grid").querySelectorAll("tfoot td")].map((cell) => cell.textContent);
    const ofColumns = totals.slice(0, texts.length);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.toSorted()).toEqual(ofColumns.toSorted());
    document.body.replaceChildren();
  },
);

it("brings no style of its own, which the page's policy would refuse, and opens the records behind a bar", async () => {
  const { user, picture, texts } = await openChart("&across=kind");
  expect(picture.querySelector("style")).toBeNull();
  const [bar] = picture.querySelectorAll('[aria-label="bar"] rect');
  if (!bar) throw new Error("no bar was drawn");
  await user.click(bar);
  const dialog = await screen.findByRole("dialog");
  const records = await within(dialog).findAllByRole("listitem");
  expect(String(records.length)).toBe(texts[0]);
});
