import "../../dom.ts";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { startMessages } from "../../../../client/i18n/index.ts";
import type { Mover } from "../../../../client/map/camera.ts";
import { PanPad } from "../../../../client/map/keyboard/PanPad.tsx";
import "../../../../client/map/messages/index.ts";

beforeAll(async () => {
  await startMessages("vi");
  const still = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
  Object.defineProperty(globalThis, "matchMedia", { value: () => still, configurable: true });
});
afterEach(cleanup);

/** What a map is to the buttons: a box of 400 × 300 that is moved. */
function mapOf(moves: (readonly [number, number])[]): Mover {
  const container = document.createElement("div");
  Object.defineProperties(container, { clientWidth: { value: 400 }, clientHeight: { value: 300 } });
  return { getContainer: () => container, panBy: (by) => moves.push(by) };
}

it("moves the map each way by a press, a good part of it at once", async () => {
  const moves: (readonly [number, number])[] = [];
  render(<PanPad map={mapOf(moves)} onClose={() => {}} />);
  const user = userEvent.setup();
  for (const name of ["Lên phía bắc", "Xuống phía nam", "Sang phía tây", "Sang phía đông"])
    await user.click(screen.getByRole("button", { name }));
  expect(moves).toEqual([
    [0, -90],
    [0, 90],
    [-90, 0],
    [90, 0],
  ]);
});

it("takes the keyboard when it opens, and gives it back when Escape closes it", async () => {
  function Opener() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          open
        </button>
        {isOpen && <PanPad map={mapOf([])} onClose={() => setOpen(false)} />}
      </>
    );
  }
  render(<Opener />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Lên phía bắc");
  await user.keyboard("{Escape}");
  expect(document.activeElement?.textContent).toBe("open");
});
