// What planners ask, each as the clicks from the first page to its answer. Tests walk them; the pictures of docs/ are taken at their ends.
import type { Locator, Page } from "playwright-core";

export interface Question {
  /** Name of the picture in docs/. */
  readonly id: string;
  readonly clicks: readonly ((page: Page) => Locator)[];
  /** Its answer looks like another's. */
  readonly hasNoPicture?: true;
  /** Is in sight where the question is answered. */
  readonly answer: (page: Page) => Locator;
}

/** No answer is farther from the first page than this. */
export const mostClicks = 3;

const view = (id: string) => (page: Page) => page.locator(`.view-tab[data-view=${id}]`);
const button = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true });
const choice = (name: string) => (page: Page) =>
  page.getByRole("dialog").locator("label", { hasText: name }).first();
const segment = (name: string) => (page: Page) => page.locator("label", { hasText: name }).first();
const pick = (name: string) => (page: Page) => page.locator(".view-page").getByText(name).first();
const inSight = (selector: string) => (page: Page) => page.locator(selector).first();

export const questions: readonly Question[] = [
  { id: "map", clicks: [], answer: inSight("[data-map-state=idle]") },
  { id: "twinned", clicks: [view("board")], answer: inSight(".board-totals") },
  {
    id: "not-twinned",
    clicks: [
      (page) => page.getByRole("tab", { name: "Địa điểm" }),
      button("Phía, kết nghĩa"),
      choice("Nơi chưa kết nghĩa"),
    ],
    answer: inSight(".answer-list:visible .result-title"),
  },
  {
    id: "silent",
    hasNoPicture: true,
    clicks: [view("board"), pick("Im lặng")],
    answer: inSight(".board-line"),
  },
  {
    id: "last-contact",
    clicks: [view("coverage"), segment("Kết nghĩa")],
    answer: inSight(".coverage-gap"),
  },
  {
    id: "lost-side",
    clicks: [view("board"), pick("Bên Việt Nam đã kết thúc")],
    answer: inSight(".board-line"),
  },
  {
    id: "lapsed",
    hasNoPicture: true,
    clicks: [view("board"), pick("Văn bản hết thời hạn")],
    answer: inSight(".board-line"),
  },
  {
    id: "coverage",
    clicks: [view("coverage"), segment("Chủ đề")],
    answer: inSight(".coverage-scroll table"),
  },
  {
    id: "calendar",
    clicks: [(page) => page.getByText("Tháng", { exact: true }).first()],
    answer: inSight(".timeline svg"),
  },
  {
    id: "gifts",
    clicks: [button("Loại việc"), choice("Tặng quà"), view("table")],
    answer: inSight(".facts-row"),
  },
  { id: "changes", clicks: [view("changes")], answer: inSight(".view-page h4") },
  {
    id: "before-after",
    clicks: [view("coverage"), segment("Năm"), segment("Đơn vị hiện nay")],
    answer: inSight(".coverage-scroll table"),
  },
  { id: "figures", clicks: [view("indicators")], answer: inSight(".figure-scale") },
  { id: "record", clicks: [inSight("a.result-link")], answer: inSight(".detail-panel .citation-title") },
  { id: "profile", clicks: [view("profile")], answer: inSight(".profile-sheet a.mark") },
  { id: "programme", clicks: [view("programme")], answer: inSight(".programme-item") },
];

/** Walks from the first page to the answer of a question, and gives back the number of clicks it took. */
export async function walkTo({ clicks, answer }: Question, page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator(".answer-count-words strong").waitFor();
  for (const target of clicks) await target(page).click();
  await answer(page).waitFor();
  return clicks.length;
}
