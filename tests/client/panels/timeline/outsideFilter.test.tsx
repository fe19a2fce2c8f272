import "../../dom.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { OutsideFilter } from "../../../../client/panels/shell/OutsideFilter.tsx";
import { useView } from "../../../../client/state/useView.ts";
import { serveWorld } from "../../details/panel.tsx";
import { showView } from "../../views/showView.tsx";

serveWorld();
const asked = (key: string) => new URLSearchParams(location.search).get(key);

function Selected() {
  const [{ selected }] = useView();
  return (
    <>
      <h2>Record</h2>
      {selected && <OutsideFilter selected={selected} />}
    </>
  );
}

const show = (address: string) => showView(Selected, { address });

describe("a selected activity outside the filter", () => {
  it("says that the period hides it, and takes the period back", async () => {
    await show("&selected=activities/act-01&period=2024-01-01/2024-12-31&kind=village_twinning");
    const note = await screen.findByRole("status");
    expect(note.textContent).toContain(
      "The chosen period 1 Jan 2024 – 31 Dec 2024 hides this activity of 18 Sept 2013.",
    );
    await userEvent.setup().click(screen.getByRole("button", { name: "Clear the period" }));
    await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
    await waitFor(() => expect([asked("period"), asked("kind")]).toEqual([null, "village_twinning"]));
  });

  it("says that its date is not known, and shows undated ones too", async () => {
    await show("&selected=activities/act-04&period=2024-01-01/2024-12-31");
    const note = await screen.findByRole("status");
    expect(note.textContent).toContain("its date is not known");
    await userEvent.setup().click(screen.getByRole("button", { name: "Show undated ones too" }));
    await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
    await waitFor(() => expect(asked("undated")).toBe("include"));
  });

  it("says that another filter leaves it out", async () => {
    await show("&selected=activities/act-01&kind=gifts&period=2013-01-01/2013-12-31");
    expect((await screen.findByRole("status")).textContent).toContain("outside the current filter");
  });

  it("says nothing of what the filter finds", async () => {
    await show("&selected=activities/act-01&period=2013-01-01/2013-12-31");
    await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
    expect(screen.getByRole("heading", { name: "Record" })).toBeDefined();
  });
});
