import { expect, it } from "vitest";
import { asked, headline, open, serveWorld } from "./page.tsx";
import { screen, waitFor, within } from "@testing-library/react";
import { QuestionAndAnswer } from "../../../client/panels/shell/QuestionAndAnswer.tsx";

serveWorld();

async function openUnits(address: string) {
  const user = await open(<QuestionAndAnswer />, address);
  await user.click(await screen.findByRole("button", { name: /Huyện \/ xã/ }));
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByRole("treegrid");
  return { user, dialog: within(dialog) };
}

it("offers today's units alone when asked, and says of which former ones facts cannot be carried over", async () => {
  const { user, dialog } = await openUnits("");
  expect(dialog.getByRole("row", { name: /^Huyện Thử/ })).toBeDefined();
  await user.click(dialog.getByRole("radio", { name: "Đơn vị hiện nay" }));
  await waitFor(() => expect(asked("vintage")).toBe("today"));
  await waitFor(() => expect(dialog.queryByRole("row", { name: /^Huyện Thử/ })).toBeNull());
  expect(dialog.getByRole("row", { name: /^Thành phố Giả Định/ })).toBeDefined();
  const apart = within(await dialog.findByRole("region", { name: "Không xếp được vào một đơn vị hiện nay" }));
  expect(await apart.findByText("Huyện Thử (cũ), đã chia")).toBeDefined();
  expect(apart.getByText(/nguồn không nói nơi nào, nên không chia ra và không bỏ đi/)).toBeDefined();
});

it("opens the records behind each number of what cannot be carried over, and stays open", async () => {
  const { user, dialog } = await openUnits("?vintage=today");
  const apart = await dialog.findByRole("region", { name: "Không xếp được vào một đơn vị hiện nay" });
  await within(apart).findByText("Huyện Thử (cũ), đã chia");
  const [number] = within(apart).getAllByRole("button");
  await user.click(number as HTMLElement);
  const records = await screen.findByRole("dialog", { name: "Huyện Thử (cũ), đã chia" });
  await waitFor(() =>
    expect(within(records).getAllByRole("listitem")).toHaveLength(Number(number?.textContent)),
  );
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog", { name: /đã chia/ })).toBeNull());
  expect(apart.isConnected).toBe(true);
});

it("keeps a former unit that was chosen, so that it can be taken back", async () => {
  const { user, dialog } = await openUnits("?unit=vn-901&vintage=today");
  const row = await dialog.findByRole("row", { name: /^Huyện Thử/ });
  await user.click(within(row).getByRole("checkbox"));
  await waitFor(() => expect(asked("unit")).toBeNull());
  await headline(8);
  expect(dialog.getByRole("row", { name: /^Huyện Thử/ })).toBeDefined();
});
