import "../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fact, section, serveWorld, showRecord } from "./panel.tsx";

serveWorld();

describe("the panel of an administrative unit", () => {
  it("tells what it was formed from, by which resolution, and since when", async () => {
    await showRecord("admin-units/vn-9001-2025");
    await waitFor(() => expect(fact("Lập từ")).toContain("Xã Đắc Thử Hai"));
    expect(fact("Lập từ")).toContain("Xã Thử Một");
    expect(fact("Có từ")).toBe("01/07/2025");
    expect(fact("Đến hết")).toBe("nay vẫn còn");
    expect(fact("Thay đổi theo")).toBe("99/NQ-THỬ · 16/06/2025");
  });

  it("tells of an ended district where its area lies now, and links it", async () => {
    await showRecord("admin-units/vn-901", { lang: "en" });
    await waitFor(() => expect(fact("Its area now lies in")).toContain("Hop Thu Commune"));
    const link = section("Before and after").getByRole("link", { name: "Thu Ba Moi Commune" });
    expect(link.getAttribute("href")).toContain("selected=admin-units/vn-9003-2025");
    expect(fact("Until")).toBe("30 Jun 2025");
  });

  it("warns where its code meant another territory at another time", async () => {
    await showRecord("admin-units/vn-9001-2025");
    await waitFor(() => expect(fact("Mã")).toContain("9001Lưu ý: mã này"));
    expect(fact("Mã")).toContain("Xã Thử Một");
  });

  it("gives its stretch with the digits that are known, as a reference of the portal's own", async () => {
    await showRecord("admin-units/vn-9001-2025", { lang: "en" });
    expect(fact("Stretch of the border")).toMatch(
      /^km [\d.]+ to km [\d.]+, within about [\d.]+ km \(a reference of this portal's own/,
    );
  });

  it("lists the places in it by kind with their number", async () => {
    await showRecord("admin-units/la-9501", { lang: "en" });
    const places = within(await screen.findByRole("region", { name: /^Places in it/ }));
    expect(places.getByRole("button", { name: /village\s*2$/ })).toBeDefined();
    places.getByRole("button", { name: /village\s*2$/ }).click();
    expect(await places.findByText("Position not known: 1")).toBeDefined();
  });

  it("keeps totals and domestic ties apart from the single ones", async () => {
    await showRecord("admin-units/vn-901");
    const ties = section("Kết nghĩa");
    await ties.findByText("Số tổng hợp");
    expect(ties.getByText(/không bao giờ cộng thêm/)).toBeDefined();
    expect(ties.getByRole("button", { name: /^Kết nghĩa trong nước/ })).toBeDefined();
  });

  it("counts activities by year in words, and those without a date apart", async () => {
    await showRecord("admin-units/la-9501", { lang: "en" });
    const activities = within(await screen.findByRole("region", { name: /^Activities/ }));
    const years = activities.getAllByRole("list")[0]?.textContent ?? "";
    expect(years).toContain("20131");
    expect(years).toContain("20241");
    expect(years).toContain("20180");
    expect(activities.getByText("No date known: 1")).toBeDefined();
  });

  it.each([
    ["vn-901", "", 0],
    ["vn-901", "&vintage=today", 1],
    ["vn-901", "&vintage=today&kind=gifts", 1],
    ["la-9501", "&vintage=today", 0],
  ])(
    "counts them by unit, adding up to the number of the section: %s %s",
    async (unit, address, numberSplit) => {
      await showRecord(`admin-units/${unit}`, { lang: "en", address });
      const activities = within(await screen.findByRole("region", { name: /^Activities/ }));
      (await activities.findByRole("button", { name: /^Counted by unit/ })).click();
      const words = (await activities.findByText(/^\d+ activities in all/)).textContent ?? "";
      const [total = 0, ...parts] = (words.match(/\d+/g) ?? []).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(activities.getByRole("heading", { level: 3 }).textContent).toMatch(new RegExp(`\\b${total}$`));
      expect(activities.queryAllByText("Thu District (former), split")).toHaveLength(numberSplit);
      expect(
        activities.queryAllByText(/was split among Hop Thu Commune and Thu Ba Moi Commune/),
      ).toHaveLength(numberSplit);
    },
  );

  it("puts figures that disagree side by side, each with its source", async () => {
    await showRecord("admin-units/vn-90");
    const figures = within(await screen.findByRole("region", { name: "Số liệu" }));
    expect(figures.getByText("111")).toBeDefined();
    expect(figures.getByText("120")).toBeDefined();
    expect(figures.getByText(/không tính trung bình/)).toBeDefined();
    await waitFor(() => expect(figures.getAllByRole("link", { name: "Báo Giả Định" })).toHaveLength(2));
  });
});
