import { beforeEach, expect, it } from "vitest";
import { open, serveWorld } from "./page.tsx";
import { screen } from "@testing-library/react";
import { useState } from "react";
import { Sheet } from "../../../client/panels/shell/Sheet.tsx";
import { restingHeight, type SheetHeight } from "../../../client/panels/shell/sheetHeights.ts";

serveWorld();

/** jsdom knows no media queries: here the window is as low as a test says. */
let isLow = false;
beforeEach(() => {
  isLow = false;
});
globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: isLow }) as MediaQueryList;

it.each<{ part: number; speed: number; from: SheetHeight; rests: SheetHeight }>([
  { part: 0.1, speed: 0, from: "half", rests: "peek" },
  { part: 0.5, speed: 0.1, from: "peek", rests: "half" },
  { part: 0.8, speed: -0.1, from: "half", rests: "full" },
  { part: 0.2, speed: 0.9, from: "peek", rests: "half" },
  { part: 0.9, speed: -0.9, from: "full", rests: "half" },
  { part: 0.9, speed: 2, from: "full", rests: "full" },
])("comes to rest at $rests when let go at $part with speed $speed", ({ part, speed, from, rests }) => {
  expect(restingHeight(part, speed, from)).toBe(rests);
});

function Page() {
  const [height, setHeight] = useState<SheetHeight>("peek");
  return (
    <Sheet height={height} onHeight={setHeight} head="8 hoạt động">
      <p>list</p>
    </Sheet>
  );
}

it("moves through its three heights by buttons and by arrow keys", async () => {
  const user = await open(<Page />);
  const sheet = screen.getByRole("region", { name: "Danh sách và hồ sơ" });
  const taller = screen.getByRole("button", { name: "Kéo cao danh sách" });
  expect(sheet.dataset["height"]).toBe("peek");
  await user.click(taller);
  expect(sheet.dataset["height"]).toBe("half");
  await user.keyboard("{ArrowUp}");
  expect(sheet.dataset["height"]).toBe("full");
  expect(taller.matches(":disabled")).toBe(true);
  await user.click(screen.getByRole("button", { name: "Hạ thấp danh sách" }));
  await user.keyboard("{ArrowDown}");
  expect(sheet.dataset["height"]).toBe("peek");
});

it.each([
  ["keeps from the keyboard what is below it", false],
  ["keeps nothing back in a low window, where it lies in the page whole", true],
])("at its lowest %s", async (_, isWindowLow) => {
  isLow = isWindowLow;
  await open(<Page />);
  expect(screen.getByText("list").parentElement?.hasAttribute("inert")).toBe(!isWindowLow);
});
