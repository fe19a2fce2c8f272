import "../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, it } from "vitest";
import { ToolsMenu } from "../../../client/panels/shell/ToolsMenu.tsx";
import { ToolDialog } from "../../../client/tools/ToolDialog.tsx";
import { serveWorld } from "../details/panel.tsx";
import { showView } from "../views/showView.tsx";

serveWorld();

function Page() {
  return (
    <>
      <h1>The page</h1>
      <ToolsMenu />
      <ToolDialog />
    </>
  );
}

it("opens what is chosen from the menu, keeps it in the address, and closes it by Escape", async () => {
  await showView(Page);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Tools: share, print, help" }));
  await user.click(await screen.findByRole("button", { name: "About the data" }));
  const dialog = await screen.findByRole("dialog", { name: "About the data" });
  await waitFor(() => expect(new URLSearchParams(location.search).get("tool")).toBe("about"));
  await within(dialog).findByText("What this is not");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(new URLSearchParams(location.search).get("tool")).toBeNull());
  expect(screen.queryByRole("dialog", { name: "About the data" })).toBeNull();
});

it("tells how many records the data has, and fills in the report of an error", async () => {
  await showView(Page, { address: "&tool=about&view=table" });
  const dialog = await screen.findByRole("dialog", { name: "About the data" });
  const health = (await (await fetch("/api/health")).json()) as { data_version: string };
  await within(dialog).findByText(health.data_version);
  const form = within(dialog).getByRole("link", { name: "Download the report form" });
  const text = decodeURIComponent(form.getAttribute("href") ?? "");
  expect(text).toContain(`Version of the data: ${health.data_version}`);
  expect(text).toContain("view=table");
  expect(text).not.toContain("tool=about");
  const { violations } = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
