import { asked, headline, open, serveWorld } from "./page.tsx";
import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { AnswerCount } from "../../../client/panels/answer/AnswerCount.tsx";
import { ResultsSaidLater } from "../../../client/panels/said/ResultsSaidLater.tsx";
import { VintageSwitch } from "../../../client/panels/filters/VintageSwitch.tsx";
import { ViewLink } from "../../../client/state/ViewLink.tsx";

serveWorld();

const part = (
  <>
    <AnswerCount />
    <VintageSwitch isBrief />
    <ViewLink to={{ unit: ["vn-901"] }}>one district</ViewLink>
    <ViewLink to={{ kind: ["gifts"] }}>gifts</ViewLink>
    <ViewLink to={{ view: "table" }}>table</ViewLink>
    <ResultsSaidLater />
  </>
);

const said = () => document.querySelector("[data-said=results]")?.textContent ?? "";

function says(words: string | RegExp): Promise<void> {
  return waitFor(() => {
    if (typeof words === "string" ? said() !== words : !words.test(said())) throw new Error(said());
  });
}

it("says nothing of what the page opens with", async () => {
  await open(part, "?unit=vn-901");
  await screen.findByRole("heading", { name: /trong/ });
  expect(said()).toBe("");
});

it("says once, politely, what a filter leaves", async () => {
  const user = await open(part);
  await headline(8);
  await user.click(screen.getByRole("link", { name: "one district" }));
  await waitFor(() => expect(asked("unit")).toBe("vn-901"));
  await says("6 trong 8 hoạt động.");
  const region = document.querySelector("[data-said=results]");
  expect(region?.getAttribute("role")).toBe("status");
  // Nothing else on the page speaks of it.
  expect(document.querySelectorAll("[aria-live], [role=status], [role=alert]")).toHaveLength(1);
});

it("names the view and the units of the count when these change, with the count", async () => {
  const user = await open(part);
  await headline(8);
  await user.click(screen.getByRole("link", { name: "table" }));
  await says("Cách xem: Bảng. 8 trong 8 hoạt động.");
  await user.click(screen.getByRole("radio", { name: "Đơn vị hiện nay" }));
  await expect(says("Tính theo: Đơn vị hiện nay. 8 trong 8 hoạt động.")).resolves.toBeUndefined();
});

it("tells the list that is open too", async () => {
  const user = await open(part, "?list=twinnings");
  await headline(8);
  await user.click(screen.getByRole("link", { name: "one district" }));
  await expect(says(/^\d trong 8 hoạt động\. Kết nghĩa: \d\.$/)).resolves.toBeUndefined();
});

it("is heard again where other questions have the same answer", async () => {
  const user = await open(part);
  await headline(8);
  await user.click(screen.getByRole("link", { name: "table" }));
  await says("Cách xem: Bảng. 8 trong 8 hoạt động.");
  const first = said();
  await act(async () => history.back());
  await waitFor(() => expect(said()).toBe("Cách xem: Bản đồ. 8 trong 8 hoạt động."));
  expect(said()).not.toBe(first);
});

it("speaks Lao and English", async () => {
  const user = await open(part, "?lang=lo");
  await screen.findByRole("heading", { name: /8/ });
  await user.click(screen.getByRole("link", { name: "table" }));
  await expect(says(/^ວິທີເບິ່ງ: .* 8 ໃນ 8 ກິດຈະກຳ\.$/)).resolves.toBeUndefined();
});
