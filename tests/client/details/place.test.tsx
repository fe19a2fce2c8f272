import "../dom.ts";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fact, section, serveWorld, showRecord } from "./panel.tsx";

serveWorld();

describe("the panel of a village", () => {
  it("names it in its languages, and says of a missing Lao name that it is not known", async () => {
    await showRecord("places/v-gia-dinh");
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading.textContent).toBe("Thôn Giả Định");
    expect(heading.lang).toBe("vi");
    expect(fact("Tiếng Lào")).toBe("chưa biết tên");
    expect(fact("Tiếng Anh")).toBe("Gia Dinh Hamlet");
    expect(screen.getByText("Cũng viết: Gỉa Định, Gi'a Định")).toBeDefined();
  });

  it("marks the language of each name", async () => {
    await showRecord("places/v-tuong-tuong", { lang: "lo" });
    expect(screen.getByRole("heading", { level: 2 }).lang).toBe("lo");
    expect(screen.getByText("Bản Tưởng Tượng", { selector: "dd" }).lang).toBe("vi");
  });

  it("tells the commune then and now and links the resolution that changed it", async () => {
    await showRecord("places/v-gia-dinh");
    await waitFor(() => expect(fact("Nay thuộc")).toContain("Xã Hợp Thử"));
    expect(fact("Trước 01/07/2025")).toMatch(/^Xã Thử Một \(.*, đến 30\/06\/2025\)$/);
    expect(fact("Thay đổi theo")).toBe("99/NQ-THỬ · 16/06/2025");
    const link = section("Vị trí").getByRole("link", { name: "99/NQ-THỬ" });
    expect(link.getAttribute("href")).toContain("selected=papers/pap-nghi-quyet");
  });

  it("says how exact the point is and gives distances no more digits than that", async () => {
    await showRecord("places/v-gia-dinh", { lang: "en" });
    expect(fact("How exact")).toBe("Somewhere in the commune, within about 4\u00a0km");
    expect(fact("To the border line")).toBe("about 12\u00a0km");
    expect(fact("Nearest gate")).toMatch(/^Thu Gate about \d+\skm$/);
  });

  it("gives no distance where no position is known", async () => {
    await showRecord("places/v-vo-dinh");
    expect(fact("Độ chính xác")).toBe("Chưa rõ vị trí");
    expect(screen.queryByText("Tới đường biên")).toBeNull();
    expect(screen.getByText(/không có điểm riêng/)).toBeDefined();
  });

  it("lists its twins with status, since when and certainty, and links them", async () => {
    await showRecord("places/v-gia-dinh");
    const ties = section("Kết nghĩa");
    const twin = await ties.findByRole("link", { name: "Bản Tưởng Tượng" });
    expect(twin.getAttribute("href")).toContain("selected=places/v-tuong-tuong");
    expect(twin.closest("li")?.parentElement?.closest("li")?.textContent).toMatch(/từ 18\/09\/2013.*nêu rõ/);
  });

  it("keeps the ties of its commune and district apart and says that its part in them is not stated", async () => {
    await showRecord("places/v-gia-dinh");
    const ties = section("Kết nghĩa");
    await ties.findByRole("link", { name: "Huyện Thử – Mường Mơ" });
    expect(ties.getByText(/không nêu nơi này có nằm trong/)).toBeDefined();
    expect(ties.getByText("tổng hợp: 8 thôn – 5 bản")).toBeDefined();
  });

  it("tells the twinning history with partial dates as written, each with certainty and source", async () => {
    await showRecord("places/v-gia-dinh");
    const events = within(section("Diễn biến kết nghĩa").getByRole("list")).getAllByRole("listitem");
    expect(events.map((event) => event.textContent)).toEqual([
      "18/09/2013 nêu rõKý kết nghĩa.Nguồn: Báo Giả Định · 06/05/2024",
      "04/2023 suy raThăm dịp Bunpimay.Nguồn: Báo Giả Định",
      "chưa rõ ngày chưa rõHọp giao ban.Nguồn: Báo Giả Định",
    ]);
    expect(events[1]?.querySelector("time")?.getAttribute("datetime")).toBe("2023-04");
  });

  it("lists activities there and of its twins, and counts those that the filter hides", async () => {
    await showRecord("places/v-gia-dinh", { address: "&kind=conference" });
    const activities = section(/^Hoạt động\s*0 trong 1/);
    expect(activities.getByRole("button", { name: "Bộ lọc đang ẩn cả 1 hoạt động" })).toBeDefined();
    expect(section(/^Hoạt động ở nơi kết nghĩa/).getByText("Bản Tưởng Tượng")).toBeDefined();
  });

  it("cites title, publisher, date and licence, by a link that tells nothing of the reader", async () => {
    await showRecord("places/v-gia-dinh");
    const sources = section("Nguồn");
    const link = sources.getByRole("link", { name: "Bài Thử Nghiệm A" });
    expect(link.getAttribute("rel")).toBe("noreferrer");
    expect(link.getAttribute("href")).toBe("https://example.org/a");
    expect(sources.getByText("Báo Giả Định · 06/05/2024 · example.org")).toBeDefined();
    expect(sources.getByText("Giấy phép: CC0")).toBeDefined();
  });

  it("tells a doubt in the words of the table, marked as English", async () => {
    await showRecord("places/v-dac-thu");
    expect(screen.getByText("Former commune deduced.").closest("[lang]")?.getAttribute("lang")).toBe("en");
    expect(screen.getByText("Suy ra từ nguồn; lý do ghi bên dưới hoặc ở nguồn.")).toBeDefined();
  });
});

describe("the panels of other places", () => {
  it("says of a post that it is placed no finer than its commune", async () => {
    await showRecord("places/post-thu");
    expect(screen.getByText(/Đồn chỉ được đặt tới mức xã/)).toBeDefined();
    expect(await screen.findByRole("link", { name: "Đại đội 999" })).toBeDefined();
  });

  it("shows the other half of a pair of gates, its figures and papers", async () => {
    await showRecord("places/gate-thu");
    const opposite = await screen.findByRole("region", { name: "Cửa khẩu đối diện" });
    expect(within(opposite).getByRole("link", { name: "Cửa khẩu Mơ" })).toBeDefined();
    expect(await screen.findByText("30.000")).toBeDefined();
    expect(section("Văn bản").getByRole("link", { name: /Biên bản kết nghĩa/ })).toBeDefined();
  });

  it("says of a marker that its point is estimated and not surveyed", async () => {
    await showRecord("places/marker-901", { lang: "en" });
    expect(fact("How exact")).toBe(
      "Estimated by marker number along the line, not surveyed; within about 3\u00a0km",
    );
    expect(screen.getByText(/belongs to both sides/)).toBeDefined();
  });

  it("shows a marker that only the line knows", async () => {
    await showRecord("border/marker.902", { lang: "en" });
    expect(screen.getByText("Border marker (estimated)")).toBeDefined();
  });
});
