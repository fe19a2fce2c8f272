import "../dom.ts";
import { renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { useHovered } from "../../../client/state/hover.ts";
import { serveWorld, settled, showRecord } from "./panel.tsx";

const server = serveWorld();
beforeEach(() => {
  server.failing = () => false;
});

const selected = () => new URLSearchParams(location.search).get("selected");

describe("the detail panel", () => {
  it("says that there is no such record and leads back", async () => {
    await showRecord("places/v-khong-co");
    expect(screen.getByText("Không có hồ sơ này")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Về bản đồ" }));
    await waitFor(() => expect(selected()).toBeNull());
  });

  it("says that a record could not be loaded, and loads it when asked again", async () => {
    server.failing = (path) => path.includes("/items/v-gia-dinh");
    await showRecord("places/v-gia-dinh");
    expect(screen.getByRole("alert").textContent).toContain("Chưa tải được hồ sơ này");
    server.failing = () => false;
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Thôn Giả Định" })).toBeDefined();
  });

  it("keeps the record when only its activities could not be loaded", async () => {
    server.failing = (path) => path.includes("/collections/activities/items");
    await showRecord("places/gate-thu");
    expect(screen.getByRole("heading", { level: 2, name: "Cửa khẩu Thử" })).toBeDefined();
    expect(await screen.findByText("Chưa tải được hoạt động")).toBeDefined();
  });

  it("closes by taking the selection from the address and leaves the filter", async () => {
    await showRecord("places/v-gia-dinh", { address: "&kind=gifts" });
    await userEvent.click(screen.getByRole("button", { name: "Đóng" }));
    await waitFor(() => expect(selected()).toBeNull());
    await waitFor(() => expect(location.search).toContain("kind=gifts"));
  });

  it("follows a link by the address alone, and keeps the keyboard in the panel", async () => {
    await showRecord("places/v-gia-dinh", { address: "&kind=gifts" });
    const link = await screen.findByRole("link", { name: "Giả Định – Tưởng Tượng" });
    link.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(selected()).toBe("twinnings/tw-gia-dinh"));
    await settled();
    await waitFor(() => expect(location.search).toContain("kind=gifts"));
    expect(document.activeElement?.className).toBe("detail-panel");
  });

  it("closes by Escape and gives the keyboard back to what opened it", async () => {
    await showRecord("places/v-gia-dinh");
    await userEvent.click(screen.getByRole("button", { name: "Đóng" }));
    const row = screen.getByRole("link", { name: "row of the list" });
    row.focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    screen.getByRole("button", { name: "Đóng" }).focus();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(selected()).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it("points at a linked record while the pointer or the keyboard rests on its link", async () => {
    const hovered = renderHook(() => useHovered());
    await showRecord("places/v-gia-dinh");
    const link = await screen.findByRole("link", { name: "Giả Định – Tưởng Tượng" });
    await userEvent.hover(link);
    expect(hovered.result.current).toEqual({ collection: "twinnings", id: "tw-gia-dinh" });
    await userEvent.unhover(link);
    expect(hovered.result.current).toBeNull();
  });

  it("orders its headings without a gap", async () => {
    await showRecord("admin-units/vn-901");
    const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(2);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 2)).toBeLessThanOrEqual(1));
  });

  it.each(["vi", "lo", "en"] as const)("says everything in %s", async (lang) => {
    await showRecord("twinnings/tw-huyen", { lang });
    expect(document.body.textContent).not.toMatch(/\w+\.\w+_\w+|\{\{/);
  });
});
