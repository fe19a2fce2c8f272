import axe from "axe-core";
import { expect, it } from "vitest";
import { asked, open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { QuestionAndAnswer } from "../../../client/panels/shell/QuestionAndAnswer.tsx";
import { recordsBehindAll } from "../views/recordsBehind.ts";

const server = serveWorld();
const page = <QuestionAndAnswer />;

/** The sentence that says how the numbers add up, as its numbers. */
async function sums(): Promise<readonly number[]> {
  const words = await screen.findByText(/^Cộng lại/);
  return (words.textContent?.match(/\d+/g) ?? []).map(Number);
}

const list = () => screen.getByRole("tabpanel", { name: /Địa bàn/ });

it("lists today's units alone, and under a heading with its reason what cannot be carried to one of them", async () => {
  const user = await open(page, "?list=admin-units");
  await screen.findByRole("region", { name: /Việt Nam · Trước 01\/07\/2025/ });
  await user.click(screen.getByRole("radio", { name: "Đơn vị hiện nay" }));
  await waitFor(() => expect(asked("vintage")).toBe("today"));
  await waitFor(() => expect(screen.queryByRole("region", { name: /Trước 01\/07\/2025/ })).toBeNull());
  const unplaced = within(await screen.findByRole("region", { name: "Không xếp được vào một địa bàn" }));
  await waitFor(() => expect(unplaced.getByText("Huyện Thử (cũ), đã chia")).toBeDefined());
  expect(
    unplaced.getByText(/nay chia vào Xã Hợp Thử và Xã Thử Ba Mới; nguồn không nói nơi nào/),
  ).toBeDefined();
});

it.each([
  "",
  "&vintage=today",
  "&unit=vn-901",
  "&unit=vn-901&vintage=today",
  "&period=2024-01-01/2024-12-31&vintage=today",
  "&kind=gifts",
])("adds up to the number of the headline: %s", async (address) => {
  await open(page, `?list=admin-units${address}`);
  const [total = 0, ...parts] = await sums();
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  const headline = screen.getByRole("heading", { level: 2, name: /trong 8 hoạt động/ });
  await waitFor(() => expect(Number.parseInt(headline.textContent ?? "", 10)).toBe(total));
});

it.each(["", "&vintage=today"])("opens as many records as each number tells: %s", async (address) => {
  const user = await open(page, `?list=admin-units${address}`);
  await sums();
  const all = await recordsBehindAll(user, list());
  expect(all.length).toBeGreaterThan(3);
  for (const { name, told, shown } of all) expect([name, shown]).toEqual([name, told]);
});

it("counts as many units on its tab as it lists", async () => {
  await open(page, "?list=admin-units&vintage=today");
  await sums();
  const rows = list().querySelectorAll("a.result-link");
  await waitFor(() =>
    expect(screen.getByRole("tab", { name: /Địa bàn/ }).textContent).toBe(`${rows.length}Địa bàn`),
  );
});

it("tells a failure of the numbers and tries again", async () => {
  const user = await open(page, "?list=admin-units");
  await sums();
  server.isDown = true;
  await user.click(screen.getByRole("radio", { name: "Đơn vị hiện nay" }));
  expect(await screen.findByText("Chưa tải được số theo đơn vị")).toBeDefined();
  server.isDown = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await sums();
});

it("names the unit of the vintage beside each place and beside an activity without a place", async () => {
  const user = await open(page, "?list=places");
  const village = await screen.findByRole("link", { name: /Thôn Giả Định/ });
  await waitFor(() => expect(village.textContent).toContain("Xã Thử Một (cũ)"));
  await user.click(screen.getByRole("tab", { name: /Hoạt động/ }));
  const exchange = await screen.findByRole("link", { name: /Giao lưu tuổi trẻ/ });
  await waitFor(() => expect(exchange.textContent).toContain("Huyện Thử"));
  expect(exchange.textContent).not.toContain("đã chia");
});

it("says of today's units what was split", async () => {
  const user = await open(page, "?vintage=today");
  const exchange = await screen.findByRole("link", { name: /Giao lưu tuổi trẻ/ });
  await waitFor(() => expect(exchange.textContent).toContain("Huyện Thử (cũ), đã chia"));
  await user.click(screen.getByRole("tab", { name: /Địa điểm/ }));
  const village = await screen.findByRole("link", { name: /Thôn Giả Định/ });
  await waitFor(() => expect(village.textContent).toContain("Xã Hợp Thử"));
});

it("has no fault that axe finds", async () => {
  await open(page, "?list=admin-units&vintage=today");
  await sums();
  const { violations } = await axe.run(list());
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
