import { expect, it } from "vitest";
import { open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { QuestionAndAnswer } from "../../../client/panels/shell/QuestionAndAnswer.tsx";

const server = serveWorld();

/** Opens the downloads of the list in view; the dialog once its links are there. */
async function openDownloads(address: string, name = /^Tải xuống/) {
  const user = await open(<QuestionAndAnswer />, address);
  await user.click(await screen.findByRole("button", { name }));
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findAllByRole("link");
  return { user, dialog };
}

/** The links to files of the collection; others stand beside them. */
const links = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole<HTMLAnchorElement>("link")
    .filter((link) => link.href.includes("/export?"));

it.each([
  ["?kind=gifts", "Hoạt động", "1 mục"],
  ["?list=places&kind=gifts", "Địa điểm", "11 mục"],
  ["?list=twinnings", "Kết nghĩa", "6 mục"],
  ["?list=admin-units&vintage=today", "Địa bàn", "5 mục"],
])("offers at %s what the list counts, and each file holds as much", async (address, title, count) => {
  const { dialog } = await openDownloads(address);
  await within(dialog).findByRole("heading", { name: title });
  await within(dialog).findByText(count);
  for (const link of links(dialog)) {
    expect(link.hasAttribute("download")).toBe(true);
    const response = await fetch(link.getAttribute("href") ?? "");
    expect([link.href, response.status]).toEqual([link.href, 200]);
    expect(`${response.headers.get("OGC-NumberMatched")} mục`).toBe(count);
    await response.body?.cancel();
  }
});

it("says what each format is for, in the language of the page", async () => {
  const { dialog } = await openDownloads("?lang=en&list=places", /^Download/);
  expect(links(dialog)[0]?.textContent).toMatch(/^Excel \(\.xlsx\)For offices/);
  expect(links(dialog).every((link) => link.href.includes("lang=en"))).toBe(true);
});

it.each([
  ["?list=places", true],
  ["?list=activities", false],
])("offers GPX at %s: %s", async (address, isOffered) => {
  const { dialog } = await openDownloads(address);
  expect(links(dialog).some((link) => link.textContent.startsWith("GPX"))).toBe(isOffered);
});

it("says that a file is on its way", async () => {
  const { user, dialog } = await openDownloads("");
  const [first] = links(dialog);
  // What the browser would do with the link is not known here.
  first?.addEventListener("click", (event) => event.preventDefault());
  if (first) await user.click(first);
  await waitFor(() => {
    const said = within(dialog).getAllByRole("status");
    expect(said.map(({ textContent }) => textContent).join()).toContain("Đang chuẩn bị: Excel");
  });
});

it("offers nothing where the filter leaves nothing", async () => {
  const user = await open(<QuestionAndAnswer />, "?q=khongcogiohet");
  await user.click(await screen.findByRole("button", { name: /^Tải xuống/ }));
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByText(/không có gì để tải/);
  expect(within(dialog).queryAllByRole("link")).toEqual([]);
});

it("says so where the list did not come", async () => {
  server.isDown = true;
  const user = await open(<QuestionAndAnswer />);
  await user.click(await screen.findByRole("button", { name: /^Tải xuống/ }));
  const dialog = await screen.findByRole("dialog");
  expect((await within(dialog).findByRole("alert")).textContent).toContain("Chưa tải được danh sách");
});
