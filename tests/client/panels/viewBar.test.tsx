import { asked, open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { ViewBar } from "../../../client/panels/shell/ViewBar.tsx";
import { ViewTabs } from "../../../client/panels/shell/ViewTabs.tsx";

serveWorld();

const currentNames = () =>
  [...document.querySelectorAll('[aria-current="page"]')].map((button) => button.textContent);

it("changes the view by the bar of a phone", async () => {
  const user = await open(<ViewBar />);
  expect(currentNames()).toEqual(["Bản đồ"]);
  await user.click(screen.getByRole("button", { name: "Bảng" }));
  await waitFor(() => expect(asked("view")).toBe("table"));
  expect(currentNames()).toEqual(["Bảng"]);
});

it("reaches the views that have no place in the bar by keyboard, and names the one chosen", async () => {
  const user = await open(<ViewBar />);
  screen.getByRole("button", { name: "Khác" }).focus();
  await user.keyboard("{Enter}");
  const menu = await screen.findByRole("dialog", { name: "Cách xem khác" });
  within(menu).getByRole("button", { name: "Kết nghĩa" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(asked("view")).toBe("board"));
  const button = await screen.findByRole("button", { name: /^Kết nghĩa.*Cách xem khác$/ });
  await user.click(button);
  await screen.findByRole("dialog", { name: "Cách xem khác" });
  expect(currentNames()).toEqual(["Kết nghĩa"]);
});

it("marks the current view among the tabs of a wide page", async () => {
  const user = await open(<ViewTabs />, "?view=programme");
  expect(currentNames()).toEqual(["Chương trình"]);
  await user.click(screen.getByRole("button", { name: "Bản đồ" }));
  await waitFor(() => expect(asked("view")).toBeNull());
  expect(currentNames()).toEqual(["Bản đồ"]);
});
