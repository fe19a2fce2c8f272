import "../dom.ts";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fact, section, serveWorld, showRecord } from "./panel.tsx";

serveWorld();

describe("the panel of an activity", () => {
  it("tells kind, date, scope with its meaning, organisers and reach as reported", async () => {
    await showRecord("activities/act-02");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Tặng quà bản Tưởng Tượng");
    expect(fact("Thời gian")).toBe("04/2024");
    expect(fact("Phạm vi")).toMatch(/^\[vi\] cross_border – nguồn nêu cả hai bên/);
    expect(fact("Đơn vị tổ chức")).toBe("Đồn Thử Một");
    expect(fact("Kết quả như nguồn nêu")).toBe("120 suất quà");
    expect(section("Thông tin").getByRole("link", { name: "Thôn Giả Định" })).toBeDefined();
  });

  it.each([
    ["act-05", "17 Aug 2025 – 19 Aug 2025"],
    ["act-03", "2019"],
    ["act-04", "no date known"],
  ])("writes the date of %s as its source does: %s", async (id, date) => {
    await showRecord(`activities/${id}`, { lang: "en" });
    expect(fact("Date")).toBe(date);
  });

  it("links the ties and papers it belongs to", async () => {
    await showRecord("activities/act-01");
    expect(await screen.findByRole("link", { name: "Giả Định – Tưởng Tượng" })).toBeDefined();
    expect(section("Văn bản").getByRole("link", { name: /^Biên bản kết nghĩa/ })).toBeDefined();
  });
});

describe("the panel of a paper", () => {
  it("tells number, dates, parties, and what it is about", async () => {
    await showRecord("papers/pap-nghi-quyet");
    expect(fact("Số")).toBe("99/NQ-THỬ");
    expect(fact("Ngày ký")).toBe("16/06/2025");
    expect(fact("Hiệu lực từ")).toBe("01/07/2025");
    expect(fact("Thời hạn")).toBe("thời hạn không nêu");
    expect(fact("Các bên")).toBe("Quốc hội Giả Định");
    const about = section("Nói về");
    expect(await about.findByRole("link", { name: "Xã Hợp Thử" })).toBeDefined();
    expect(about.getByRole("heading", { name: "Đơn vị đã kết thúc" })).toBeDefined();
  });

  it("links ties, places and activities it is about", async () => {
    await showRecord("papers/pap-bien-ban");
    const about = section("Nói về");
    for (const name of ["Giả Định – Tưởng Tượng", "Cửa khẩu Thử", "Lễ kết nghĩa Giả Định"])
      expect(await about.findByRole("link", { name })).toBeDefined();
  });
});

describe("the panel of an indicator", () => {
  it("stands beside the other figures of the same kind", async () => {
    await showRecord("indicators/ind-02", { lang: "en" });
    expect(fact("Value")).toBe("120 km (over)");
    const same = within(await screen.findByRole("region", { name: "Figures of the same kind" }));
    expect(same.getByRole("link", { name: "111 km" }).getAttribute("href")).toContain("indicators/ind-01");
    expect(same.getByText("120").closest("a")).toBeNull();
  });
});
