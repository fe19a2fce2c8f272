import { expect, it } from "vitest";
import { asked, open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { SearchBox } from "../../../client/panels/search/SearchBox.tsx";

const server = serveWorld();
const page = <SearchBox />;

async function type(words: string) {
  const user = await open(page);
  await user.type(screen.getByRole("combobox", { name: /Tìm/ }), words);
  return user;
}

it("finds a name typed without tone marks, and selects it by keyboard alone", async () => {
  const user = await type("ban tuong tuong");
  await screen.findByRole("option", { name: /^Bản Tưởng Tượng/ });
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(asked("selected")).toBe("places/v-tuong-tuong"));
  expect(screen.getByRole<HTMLInputElement>("combobox").value).toBe("");
});

it("finds a name in Lao script, and marks the language of the name it shows", async () => {
  await type("ຈິນຕະ");
  const option = await screen.findByRole("option", { name: /^Bản Tưởng Tượng/ });
  expect(option.textContent).toContain("ບ້ານຈິນຕະນາການ");
});

it.each([
  { words: "Tỉnh Mơ Mộng", hit: /Tỉnh Mơ/, says: "tên khác: Tỉnh Mơ Mộng" },
  { words: "Huyện Thử", hit: /^Huyện Thử/, says: "tên cũ, đến 30/06/2025" },
])("says why $words matches", async ({ words, hit, says }) => {
  await type(words);
  await waitFor(() => {
    const options = screen.getAllByRole("option", { name: hit });
    expect(options.map((option) => option.textContent).join()).toContain(says);
  });
});

it("closes with Escape and selects nothing", async () => {
  const user = await type("giả định");
  await screen.findAllByRole("option");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  await waitFor(() => expect(asked("selected")).toBeNull());
});

it("says that nothing was found, and how to look again", async () => {
  await type("qqqqqq");
  expect(await screen.findByText("Không tìm thấy «qqqqqq»")).toBeDefined();
});

it("tells a failure from finding nothing, and asks again", async () => {
  server.isDown = true;
  const user = await type("giả định");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Chưa tìm được");
  server.isDown = false;
  await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
  expect((await screen.findAllByRole("option")).length).toBeGreaterThan(0);
});
