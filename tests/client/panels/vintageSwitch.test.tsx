import "../dom.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { VintageSwitch } from "../../../client/panels/filters/VintageSwitch.tsx";
import { serveWorld } from "../details/panel.tsx";
import { showView } from "../views/showView.tsx";

serveWorld();

const SwitchOnAPage = () => (
  <>
    <h2>Fictional page</h2>
    <VintageSwitch />
  </>
);

it("keeps the chosen units in the address and says what the choice does", async () => {
  await showView(SwitchOnAPage);
  expect(screen.getByRole("group", { name: "Which units are counted" }).textContent).toContain(
    "the totals stay the same",
  );
  expect(screen.getByRole("radio", { name: "Units of that day", checked: true })).toBeDefined();
  await userEvent.click(screen.getByRole("radio", { name: "Today's units" }));
  expect(screen.getByRole("radio", { name: "Today's units", checked: true })).toBeDefined();
  await waitFor(() => expect(location.search).toContain("vintage=today"));
});

it("opens with the units that the address names", async () => {
  await showView(SwitchOnAPage, { address: "&vintage=today" });
  expect(screen.getByRole("radio", { name: "Today's units", checked: true })).toBeDefined();
});
