import "../dom.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { section, serveWorld, showRecord } from "./panel.tsx";

serveWorld();

describe("the stable address of a record", () => {
  it("stands in its panel, is copied, and leads to the page in words", async () => {
    const user = userEvent.setup();
    await showRecord("places/v-gia-dinh", { lang: "en" });
    const part = section("Stable address");
    const address = "http://localhost/id/places/v-gia-dinh";
    expect(part.getByRole("link", { name: address }).getAttribute("href")).toBe(address);
    await user.click(part.getByRole("button", { name: "Copy the address" }));
    await waitFor(() => expect(part.getByRole("status").textContent).toBe("Copied."));
    expect(await navigator.clipboard.readText()).toBe(address);
    const page = part.getByRole("link", { name: /Page in words/ }).getAttribute("href");
    expect(page).toBe("/api/collections/places/items/v-gia-dinh?f=html&lang=en");
  });

  it("of a record that is no more leads to the one that took its place", async () => {
    await showRecord("places/v-gia-dinh-cu");
    expect(screen.getByText("Hồ sơ này đã được thay thế")).toBeDefined();
    const link = screen.getByRole("link", { name: "v-gia-dinh" });
    expect(link.getAttribute("href")).toContain("selected=places/v-gia-dinh");
  });
});
