import "../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, it } from "vitest";
import { fileText } from "../../../client/tools/saved/briefing.ts";
import { embedSnippet } from "../../../client/tools/share/embedSnippet.ts";
import { ToolDialog } from "../../../client/tools/ToolDialog.tsx";
import { serveWorld } from "../details/panel.tsx";
import { showView } from "../views/showView.tsx";

serveWorld();
// jsdom knows no media queries: the system asks for nothing.
globalThis.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
afterEach(() => localStorage.clear());

async function open(tool: string) {
  await showView(ToolDialog, { address: `&tool=${tool}&view=table` });
  return { user: userEvent.setup(), dialog: await screen.findByRole("dialog") };
}

it("keeps a view under its title, in order, and after the page is opened anew", async () => {
  const { user, dialog } = await open("saved");
  for (const title of ["First", "Second"]) {
    const field = within(dialog).getAllByRole("textbox", { name: "Title" })[0];
    if (!field) throw new Error("no field for the title");
    await user.clear(field);
    await user.type(field, title);
    await user.click(within(dialog).getByRole("button", { name: "Save this view" }));
    await within(dialog).findByText(`Saved: ${title}`);
  }
  await user.click(within(dialog).getByRole("button", { name: "Move up: Second" }));
  const titles = () =>
    within(dialog)
      .getAllByRole("link")
      .map((link) => link.textContent);
  await waitFor(() => expect(titles().slice(0, 2)).toEqual(["Second", "First"]));
  const [link] = within(dialog).getAllByRole("link", { name: "Second" });
  expect(link?.getAttribute("href")).toContain("view=table");
  expect(link?.getAttribute("href")).not.toContain("tool=");
  expect(localStorage.getItem("briefings")).toContain("Second");
  await user.click(within(dialog).getByRole("button", { name: "Remove: First" }));
  await waitFor(() => expect(titles()).not.toContain("First"));
  const { violations } = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("brings in a file, and says of a wrong one what is wrong and changes nothing", async () => {
  const { user, dialog } = await open("saved");
  const input = dialog.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no field for a file");
  await user.upload(
    input,
    new File([fileText([{ title: "Brought", steps: [] }])], "b.json", { type: "application/json" }),
  );
  await within(dialog).findByText("1 briefing added");
  await user.upload(input, new File(["{}"], "wrong.json", { type: "application/json" }));
  await within(dialog).findByText(/wrong\.json is no file of briefings \(kind/);
  expect(within(dialog).getByRole("button", { name: /Brought/ })).toBeDefined();
});

it("leaves alone what it cannot read", async () => {
  localStorage.setItem("briefings", "something else");
  const { dialog } = await open("saved");
  await within(dialog).findByText(/could not be read/);
  expect(localStorage.getItem("briefings")).toBe("something else");
});

it("shares the address of the view, as a text and as a code", async () => {
  const { dialog } = await open("share");
  const address = await within(dialog).findByRole<HTMLTextAreaElement>("textbox", {
    name: "Address of this view",
  });
  expect(address.value).toContain("view=table");
  expect(address.value).not.toContain("tool=share");
  expect(
    within(dialog)
      .getByRole("img", { name: /code for a phone/ })
      .querySelector("path")
      ?.getAttribute("d"),
  ).toMatch(/^M4 4h7v1h-7z/);
  const sizes = within(dialog).getAllByRole<HTMLInputElement>("radio");
  expect(sizes.map(({ checked }) => checked)).toEqual([false, true, false]);
  const { violations } = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("writes the address into the frame without breaking out of it", () => {
  const snippet = embedSnippet(`http://localhost/?unit=vn-510&q="><script>`, 'A "map"');
  const frame = new DOMParser().parseFromString(snippet, "text/html").body;
  expect(frame.children).toHaveLength(1);
  expect(frame.firstElementChild?.getAttribute("title")).toBe('A "map"');
  expect(frame.querySelector("script")).toBeNull();
});
