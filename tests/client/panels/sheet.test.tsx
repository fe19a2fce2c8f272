import { beforeEach, expect, it } from "vitest";
import { asked, headline, open, serveWorld } from "./page.tsx";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { PhoneSheet } from "../../../client/panels/shell/PhoneSheet.tsx";
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

/** The sheet of the page with its list scrolled to the middle, and how far it is scrolled. */
async function scrolled() {
  const user = await open(<PhoneSheet height="full" onHeight={() => {}} />);
  await headline(8);
  const body = document.querySelector(".sheet-body");
  if (!body) throw new Error("the sheet has no body");
  const scroll = (top: number) => {
    body.scrollTop = top;
    fireEvent.scroll(body);
  };
  scroll(300);
  return { user, scroll, top: () => body.scrollTop };
}

it("finds the list where it was left when a record was opened, or the filter was only looked at", async () => {
  const { user, scroll, top } = await scrolled();
  await user.click(screen.getByRole("link", { name: /Lễ kết nghĩa Giả Định/ }));
  await waitFor(() => expect(asked("selected")).not.toBeNull());
  expect(top()).toBe(0);
  scroll(40);
  await user.click(screen.getByRole("button", { name: "Về danh sách" }));
  await waitFor(() => expect(top()).toBe(300));
  await user.click(screen.getByRole("button", { name: "Lọc" }));
  expect(top()).toBe(0);
  scroll(40);
  await user.click(screen.getByRole("button", { name: "Xong" }));
  expect(top()).toBe(300);
});

it("begins a new list at its top, and leaves the filter where it is while one chooses", async () => {
  const { user, scroll, top } = await scrolled();
  await user.click(screen.getByRole("button", { name: "Lọc" }));
  await user.click(screen.getByRole("button", { name: /Độ chắc chắn/ }));
  scroll(40);
  await user.click(await screen.findByRole("checkbox", { name: /\[vi\] A,/ }));
  await waitFor(() => expect(asked("certainty")).not.toBeNull());
  expect(top()).toBe(40);
  await user.click(screen.getByRole("button", { name: "Xong" }));
  expect(top()).toBe(0);
});
