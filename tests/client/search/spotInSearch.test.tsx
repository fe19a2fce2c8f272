import "../dom.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { SearchBox } from "../../../client/panels/search/SearchBox.tsx";
import { serveWorld } from "../details/panel.tsx";
import { showView } from "../views/showView.tsx";

serveWorld();
// jsdom scrolls nothing.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
const asked = (key: string) => new URLSearchParams(location.search).get(key);

function Page() {
  return (
    <>
      <h1>Search</h1>
      <SearchBox />
    </>
  );
}

async function type(text: string, address = "") {
  await showView(Page, { address });
  const user = userEvent.setup();
  await user.type(screen.getByRole("combobox"), text);
  return user;
}

describe("a spot typed into the search", () => {
  it("is the first answer, says how far off it may be, and goes there", async () => {
    const user = await type("mốc 901 + 300 m", "&selected=places/gate-thu");
    const option = await screen.findByRole("option", { name: /Go about here: Marker 901 \+ 300 m/ });
    expect(option.textContent).toMatch(/off by up to about 3 km; not surveyed/);
    expect(screen.getAllByRole("option")[0]).toBe(option);
    await user.click(option);
    await waitFor(() => expect(asked("at")).toBe("901+300"));
    await waitFor(() => expect(asked("selected")).toBeNull());
    await waitFor(() => expect(asked("view")).toBeNull());
  });

  it("stays on the profile when that is open", async () => {
    const user = await type("km 12.5", "&view=profile");
    await user.click(await screen.findByRole("option", { name: /km 12\.5/ }));
    await waitFor(() => expect(asked("at")).toBe("km12.5"));
    await waitFor(() => expect(asked("view")).toBe("profile"));
  });

  it.each([
    ["marker 555", /Expected a marker from 901 to 902.*marker 717 \+ 300 m/],
    ["marker 901 + about 3", /Expected a marker from 901 to 902/],
    ["km 500", /Expected km 0 to 11/],
  ])("says of %s what is expected, and leads nowhere", async (text, expected) => {
    await type(text);
    const option = await screen.findByRole("option", { name: expected });
    expect(option.getAttribute("aria-disabled")).toBe("true");
  });
});
