import { expect, it } from "vitest";
import { asked, headline, open, serveWorld, titles } from "./page.tsx";
import { act, screen, waitFor, within } from "@testing-library/react";
import { QuestionAndAnswer } from "../../../client/panels/shell/QuestionAndAnswer.tsx";
import { useHovered } from "../../../client/state/hover.ts";

serveWorld();

function Pointed() {
  const hovered = useHovered();
  return <output>{hovered ? hovered.id : "nothing"}</output>;
}

const page = (
  <>
    <QuestionAndAnswer />
    <Pointed />
  </>
);

it("lists activities newest first by year, those without a date last", async () => {
  await open(page);
  await headline(8);
  const years = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(years.map((year) => year?.split(" · ")[0])).toEqual([
    "2025",
    "2024",
    "2022",
    "2019",
    "2013",
    "Chưa rõ ngày",
  ]);
  expect(titles()[0]).toBe("Tuần tra song phương mốc 901");
});

it("walks with arrow keys, lights up what it rests on, and selects with Enter", async () => {
  const user = await open(page);
  await headline(8);
  const [first, second] = screen.getAllByRole("link");
  first?.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(second);
  await waitFor(() => expect(screen.getByRole("status", { name: "" }).textContent).toBe("act-05"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(asked("selected")).toBe("activities/act-05"));
  expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toContain("Khám bệnh tại bản Vô Định");
});

it("lets one row of the list take part in the order of Tab", async () => {
  await open(page, "?selected=activities/act-02");
  await headline(8);
  const tabbable = screen.getAllByRole("link").filter((link) => link.tabIndex === 0);
  expect(tabbable.map((link) => link.textContent)).toEqual([expect.stringContaining("Tặng quà")]);
});

it("names where, in what date as written, and how sure", async () => {
  await open(page);
  await headline(8);
  const row = screen.getByRole("link", { name: /Tặng quà bản Tưởng Tượng/ });
  await waitFor(() => expect(row.textContent).toContain("Thôn Giả Định, Bản Tưởng Tượng"));
  expect(row.textContent).toContain("04/2024");
  expect(row.textContent).toContain("[vi] gifts");
  expect(row.textContent).toContain("nêu rõ");
  expect(screen.getByRole("link", { name: /Hội nghị thường niên/ }).textContent).toContain("suy ra");
});

it("reaches every place by kind, also those whose position is not known", async () => {
  const user = await open(page);
  await user.click(await screen.findByRole("tab", { name: /Địa điểm/ }));
  const unknown = await screen.findByRole("link", { name: /Bản Vô Định/ });
  expect(unknown.textContent).toContain("chưa rõ vị trí");
  const markers = await screen.findByRole("region", { name: /Mốc ước lượng theo số/ });
  const estimated = within(markers).getAllByRole("link").length;
  const tab = screen.getByRole("tab", { name: /Địa điểm/ });
  expect(tab.textContent).toBe(`${titles().length - estimated}Địa điểm`);
});

it("keeps totals and domestic ties apart from the twinnings across the border", async () => {
  await open(page, "?list=twinnings");
  const totals = await screen.findByRole("region", { name: /Số gộp/ });
  const domestic = screen.getByRole("region", { name: /Trong nước/ });
  expect(
    within(totals)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([expect.stringContaining("8 thôn – 5 bản")]);
  expect(within(domestic).getAllByRole("link")).toHaveLength(1);
});

it("lists the units of both vintages, the former ones with their last day", async () => {
  await open(page, "?list=admin-units");
  const former = await screen.findByRole("region", { name: /Việt Nam · Trước 01\/07\/2025/ });
  expect(within(former).getByRole("link", { name: /^Huyện Thử/ }).textContent).toContain("đến 30/06/2025");
});

it("turns from list to list by arrow keys, with one stop for the Tab key", async () => {
  const user = await open(page);
  const tabs = screen.getAllByRole("tab");
  const selected = () => tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  const turn = async (key: string, to: number) => {
    await user.keyboard(key);
    await waitFor(() => expect(selected()).toBe(to));
    expect(document.activeElement).toBe(tabs[to]);
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toEqual([tabs[to]]);
    expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(tabs[to]?.id);
  };
  act(() => tabs[0]?.focus());
  await turn("{ArrowRight}", 1);
  await turn("{End}", tabs.length - 1);
  await turn("{ArrowRight}", 0);
  await turn("{ArrowLeft}", tabs.length - 1);
  await turn("{Home}", 0);
});

it("leaves the arrows to the browser when a modifier is held", async () => {
  const user = await open(page);
  const [first] = screen.getAllByRole("tab");
  act(() => first?.focus());
  for (const keys of ["{Alt>}{ArrowLeft}{/Alt}", "{Meta>}{ArrowRight}{/Meta}", "{Control>}{End}{/Control}"])
    await user.keyboard(keys);
  expect(first?.getAttribute("aria-selected")).toBe("true");
  expect(asked("list")).toBeNull();
});

it("names a value of the address that the data do not know, and offers to go on without it", async () => {
  const user = await open(page, "?unit=vn-none");
  expect(await screen.findByText("Bộ lọc có giá trị không có trong dữ liệu: unit=vn-none")).toBeDefined();
  await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Bỏ mọi bộ lọc" }));
  await headline(8);
});
