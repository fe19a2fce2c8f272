import { expect, it } from "vitest";
import { asked, headline, open, serveWorld, titles } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { QuestionAndAnswer } from "../../../client/panels/shell/QuestionAndAnswer.tsx";

const server = serveWorld();
const page = <QuestionAndAnswer />;

async function menu(user: Awaited<ReturnType<typeof open>>, name: RegExp) {
  await user.click(screen.getByRole("button", { name }));
  return within(await screen.findByRole("dialog"));
}

it("tells the same number in headline, tab and list", async () => {
  await open(page);
  await headline(8);
  expect(titles()).toHaveLength(8);
  expect(screen.getByRole("tab", { name: /8\s*Hoạt động/ })).toBeDefined();
});

it("finds what happened in a district that has ended, before and after its end", async () => {
  const user = await open(page);
  const dialog = await menu(user, /Huyện \/ xã/);
  const row = await dialog.findByRole("row", { name: /Huyện Thử/ });
  await waitFor(() => expect(row.textContent).toContain("đến 30/06/2025"));
  const count = Number(/, (\d+) hoạt động$/.exec(row.textContent ?? "")?.[1]);
  await user.click(within(row).getByRole("checkbox"));
  await waitFor(() => expect(asked("unit")).toBe("vn-901"));
  await headline(count);
  expect(titles()).toHaveLength(count);
  expect(titles()).toContain("Lễ kết nghĩa Giả Định");
  expect(titles()).toContain("Tuyên truyền tại Hợp Thử");
});

it("says how many activities each kind would leave, and keeps those that would leave none", async () => {
  const user = await open(page, "?unit=vn-90");
  const dialog = await menu(user, /Loại việc/);
  const none = await dialog.findByRole("checkbox", { name: /medical_visit, 0 hoạt động/ });
  expect(none.matches(":disabled")).toBe(false);
  await user.click(await dialog.findByRole("checkbox", { name: /gifts, 1 hoạt động/ }));
  await waitFor(() => expect(asked("kind")).toBe("gifts"));
  await headline(1);
});

it("groups kinds by whether the agreement names them", async () => {
  const user = await open(page);
  const dialog = await menu(user, /Loại việc/);
  const named = within(await dialog.findByRole("group", { name: /Nêu trong thỏa thuận/ }));
  const added = within(dialog.getByRole("group", { name: /Bổ sung từ tin bài/ }));
  expect(named.getByRole("checkbox", { name: /youth_exchange/ })).toBeDefined();
  expect(added.getByRole("checkbox", { name: /gifts/ })).toBeDefined();
});

it("reads a typed year as its first and last day", async () => {
  const user = await open(page);
  const dialog = await menu(user, /Thời gian/);
  await user.type(dialog.getByRole("textbox", { name: /Từ ngày/ }), "2024");
  await user.type(dialog.getByRole("textbox", { name: /Đến ngày/ }), "2024{Enter}");
  await waitFor(() => expect(asked("period")).toBe("2024-01-01/2024-12-31"));
  await headline(2);
});

it.each([
  { from: "31/02/2024", to: "", says: "«31/02/2024» không phải là ngày" },
  { from: "02/01/2025", to: "01/01/2025", says: "Ngày đầu 02/01/2025 sau ngày cuối 01/01/2025" },
])("keeps the last good answer when the days typed are $from and $to", async ({ from, to, says }) => {
  const user = await open(page, "?period=2024-01-01/2024-12-31");
  await headline(2);
  const dialog = await menu(user, /Thời gian/);
  const fields = { from: /Từ ngày/, to: /Đến ngày/ };
  await user.clear(dialog.getByRole("textbox", { name: fields.from }));
  await user.type(dialog.getByRole("textbox", { name: fields.from }), from);
  await user.clear(dialog.getByRole("textbox", { name: fields.to }));
  if (to) await user.type(dialog.getByRole("textbox", { name: fields.to }), to);
  await user.click(dialog.getByRole("button", { name: "Áp dụng" }));
  expect((await dialog.findByRole("alert")).textContent).toContain(says);
  await waitFor(() => expect(asked("period")).toBe("2024-01-01/2024-12-31"));
  expect(titles()).toHaveLength(2);
});

it("counts each preset from the day that it is", async () => {
  const user = await open(page);
  const dialog = await menu(user, /Thời gian/);
  expect(await dialog.findByRole("radio", { name: /Năm nay, 1 hoạt động/ })).toBeDefined();
  await user.click(await dialog.findByRole("radio", { name: /Năm trước, 2 hoạt động/ }));
  await waitFor(() => expect(asked("period")).toBe("2025-01-01/2025-12-31"));
  await headline(2);
});

it("counts what has no date beside a period, and shows it when asked", async () => {
  const user = await open(page, "?period=2024-01-01/2024-12-31");
  await headline(2);
  expect(await screen.findByText(/1 chưa rõ ngày/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "hiện cả" }));
  await waitFor(() => expect(asked("undated")).toBe("include"));
  await headline(3);
  expect(titles().at(-1)).toBe("Khám bệnh tại bản Vô Định");
});

it("takes one choice back with its chip, and all with one button", async () => {
  const user = await open(page, "?unit=vn-901&kind=gifts,joint_patrol&certainty=A");
  const chips = within(await screen.findByRole("list", { name: "Đang lọc theo" }));
  await user.click(await chips.findByRole("button", { name: /Bỏ «\[vi\] gifts»/ }));
  await waitFor(() => expect(asked("kind")).toBe("joint_patrol"));
  await user.click(chips.getByRole("button", { name: "Bỏ mọi bộ lọc" }));
  await waitFor(() => expect(location.search).toBe(""));
  await headline(8);
});

it.each([
  { taken: /gifts/, next: /joint_patrol/ },
  { taken: /2024/, next: /Có chữ «a»/ },
  { taken: /Có chữ «a»/, next: /Kể cả chưa rõ ngày/ },
])("gives the keyboard to the chip after $taken, or else before it", async ({ taken, next }) => {
  const user = await open(page, "?kind=gifts,joint_patrol&period=2024-01-01/2024-12-31&undated=include&q=a");
  const chips = within(await screen.findByRole("list", { name: "Đang lọc theo" }));
  chips.getByRole("button", { name: taken }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(chips.queryByRole("button", { name: taken })).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(next));
});

it.each(["Bỏ «A", "Bỏ mọi bộ lọc"])(
  "leaves the keyboard on the first menu when «%s» takes the last chip",
  async (name) => {
    const user = await open(page, "?certainty=A");
    const chips = within(await screen.findByRole("list", { name: "Đang lọc theo" }));
    chips.getByRole("button", { name: new RegExp(name) }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("button", { name: /Huyện \/ xã/ })),
    );
  },
);

it("asks for words at once when Enter is pressed, and follows the chip that takes them back", async () => {
  const user = await open(page);
  const field = screen.getByRole("searchbox", { name: /Chữ trong tên/ });
  await user.type(field, "tuan tra{Enter}");
  await waitFor(() => expect(asked("q")).toBe("tuan tra"));
  await headline(1);
  await user.click(screen.getByRole("button", { name: /Bỏ «Có chữ/ }));
  await waitFor(() => expect(asked("q")).toBeNull());
  await waitFor(() => expect((field as HTMLInputElement).value).toBe(""));
});

it("says why an answer is empty and what to do next", async () => {
  const user = await open(page, "?period=2010-01-01/2010-12-31");
  await headline(0);
  expect(screen.getByText("Không có hoạt động nào khớp bộ lọc")).toBeDefined();
  expect(screen.getByText(/Đang lọc theo: 2010/)).toBeDefined();
  await user.click(await screen.findByRole("button", { name: "Hiện 1 hoạt động chưa rõ ngày" }));
  await headline(1);
});

it("tells a failure from an empty answer, and tries again", async () => {
  server.isDown = true;
  const user = await open(page);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Không liên lạc được với máy chủ");
  expect(screen.queryByText(/Không có hoạt động/)).toBeNull();
  server.isDown = false;
  await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
  await headline(8);
});

it("speaks Lao when the address says so", async () => {
  await open(page, "?lang=lo");
  expect(await screen.findByRole("button", { name: /ໄລຍະເວລາ/ })).toBeDefined();
  expect(await screen.findByText("ໃນ 8 ກິດຈະກຳ", { exact: false })).toBeDefined();
});
