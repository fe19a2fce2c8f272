// The main tasks, and a walk over the map, by keyboard alone: no pointer, no element that is given the focus by the test.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./browser.ts";
import { KeyboardOnly } from "./keyboardOnly.ts";

const url = inject("portalUrl");
let browser: Browser;
let hand: KeyboardOnly;

beforeAll(async () => {
  browser = await launch();
});
afterEach(() => hand.close());
afterAll(() => browser.close());

/** Without the map where the task does not need it: the page is there at once. */
const withoutMap = "?view=table";

describe("by keyboard alone", () => {
  it("one finds a village and its history, and comes back to the search", async () => {
    hand = await KeyboardOnly.open(browser, url, withoutMap);
    expect(await hand.tabTo(/^Tìm địa điểm/)).toMatchObject({ role: "combobox", isSeen: true });
    await hand.type("dac oc");
    await hand.showsUp("[role=option]");
    await hand.press("ArrowDown", "Enter");
    await hand.recordOpens(/Thôn Đắc Ốc/);
    expect((await hand.focusComesTo(/Thôn Đắc Ốc/)).isSeen).toBe(true);
    await hand.tabTo(/^Nam Giang – Đắc Chưng$/);
    await hand.press("Enter");
    expect(await hand.recordOpens(/Diễn biến kết nghĩa/)).toMatch(/20\d\d/);
    await hand.press("Escape");
    expect(await hand.focusComesTo(/^Tìm địa điểm/)).toMatchObject({ role: "combobox", isSeen: true });
  });

  it("one filters by district and hears what is left", async () => {
    hand = await KeyboardOnly.open(browser, url, withoutMap);
    await hand.tabTo(/^Huyện \/ xã/);
    await hand.press("Enter");
    await hand.sees("[role=dialog]");
    await hand.tabTo(/^Việt Nam$/);
    await hand.press("ArrowDown", "ArrowDown", " ");
    const said = await hand.hears("results", /^\d+ trong \d+ hoạt động\.$/);
    const [left, all] = said.match(/\d+/g)?.map(Number) ?? [];
    expect(left).toBeLessThan(Number(all));
    expect(hand.address().get("unit")).toMatch(/^vn-/);
    // The menu keeps the keyboard until it is closed, and gives it back to what opened it.
    await hand.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    expect((await hand.heard()).name).not.toMatch(/^Thời gian/);
    await hand.press("Escape");
    expect((await hand.focusComesTo(/^Huyện \/ xã/)).isSeen).toBe(true);
  });

  it("one compares two years on the timeline", async () => {
    hand = await KeyboardOnly.open(browser, url, withoutMap);
    await hand.sees("[role=slider]");
    await hand.tabTo(/^Đầu khoảng thời gian/);
    await hand.press("End", "ArrowLeft", "ArrowLeft", "Tab", "ArrowLeft", "ArrowLeft");
    const later = await hand.hears("results", /trong/);
    expect(hand.address().get("period")).toBe("2024-01-01/2024-12-31");
    await hand.press("Shift+Tab", "ArrowLeft", "Tab", "ArrowLeft");
    const earlier = await hand.hears("results", new RegExp(`^(?!${later.trim()})\\d+ trong`));
    expect(hand.address().get("period")).toBe("2023-01-01/2023-12-31");
    expect(Number.parseInt(earlier, 10)).not.toBe(Number.parseInt(later, 10));
  });

  it("one finds the gaps and opens what has waited longest", async () => {
    hand = await KeyboardOnly.open(browser, url, withoutMap);
    await hand.tabTo(/^Độ phủ$/);
    await hand.press("Enter");
    await hand.hears("results", /^Cách xem: Độ phủ\. \d+ trong/);
    await hand.showsUp(".coverage-total");
    const gap = await hand.tabTo(/^Liên hệ cuối ghi/);
    expect(gap).toMatchObject({ role: "a", isSeen: true });
    await hand.press("Enter");
    await hand.recordOpens(/Nguồn/);
    expect((await hand.focusComesTo(/Nguồn/)).isSeen).toBe(true);
    await hand.press("Escape");
    expect((await hand.focusComesTo(/^Liên hệ cuối ghi/)).isSeen).toBe(true);
  });

  it("one takes the list away as a file", async () => {
    hand = await KeyboardOnly.open(browser, url, withoutMap);
    await hand.tabTo(/^Tải xuống/);
    await hand.press("Enter");
    await hand.sees("[role=dialog]");
    await hand.tabTo(/^CSV/);
    expect(await hand.fileByEnter()).toMatch(/\.csv$/);
    await hand.press("Escape");
    expect((await hand.focusComesTo(/^Tải xuống/)).isSeen).toBe(true);
  });
});

describe("the map by keyboard alone", () => {
  it("is walked from feature to feature, heard, opened, and left again", async () => {
    hand = await KeyboardOnly.open(browser, url);
    await hand.mapIsDrawn();
    await hand.tabTo(/^Tới nội dung$/);
    await hand.press("Enter");
    expect(await hand.heard()).toMatchObject({ role: "application", name: "Bản đồ", isSeen: true });
    await hand.showsUp(".map-keys-hint");
    await hand.press("Home");
    await hand.hears("cursor", /\. 1 trong \d+$/);
    let said = "";
    while (!/^Đồn Biên phòng [^↔]*\. Đồn, đại đội/.test(said)) {
      await hand.press("n");
      said = await hand.hears("cursor", new RegExp(`^(?!${RegExp.escape(said)}$).+ trong \\d+$`));
    }
    expect(said).toMatch(/Việt Nam\. Vị trí: .*(Kết nghĩa: \d|Chưa ghi nhận kết nghĩa)/);
    expect(await hand.count(".map-cursor")).toBe(1);
    expect(await hand.count(".map-tooltip")).toBe(1);

    await hand.press("Enter");
    const title = said.slice(0, said.indexOf("."));
    await hand.recordOpens(new RegExp(RegExp.escape(title)));
    await hand.focusComesTo(new RegExp(RegExp.escape(title)));
    await hand.press("Escape");
    await hand.focusComesTo(/^Bản đồ$/);
    await hand.hears("cursor", new RegExp(`^${RegExp.escape(title)}`));
    await hand.press("Escape");
    await hand.hears("cursor", /^Mũi tên lại di chuyển bản đồ$/);
    expect(await hand.count(".map-cursor")).toBe(0);
  });

  it("opens a group as a list and gives the keyboard back; tells itself in words; moves without a drag", async () => {
    hand = await KeyboardOnly.open(browser, url);
    await hand.mapIsDrawn();
    await hand.tabTo(/^Tới nội dung$/);
    await hand.press("Enter");
    await hand.showsUp(".map-keys-hint");
    let said = "";
    do {
      await hand.press("PageDown");
      said = await hand.hears("cursor", new RegExp(`^(?!${RegExp.escape(said)}$).+ trong \\d+$`));
    } while (!/Enter để mở danh sách/.test(said));
    await hand.press("Enter");
    await hand.showsUp(".map-group");
    await hand.press("ArrowDown");
    expect(await hand.heard()).toMatchObject({ role: "button", isSeen: true });
    await hand.press("Escape");
    await hand.focusComesTo(/^Bản đồ$/);

    await hand.press("?");
    expect((await hand.focusComesTo(/^Bản đồ bằng lời$/)).text).toMatch(/Phía Việt Nam: .*Hoạt động: \d+/);
    await hand.press("Escape");
    await hand.focusComesTo(/^Bản đồ$/);

    await hand.press("Escape");
    await hand.tabTo(/^Di chuyển bản đồ$/);
    await hand.press("Enter");
    expect((await hand.focusComesTo(/^Lên phía bắc$/)).isSeen).toBe(true);
    await hand.press("Enter", "Enter");
    await hand.hears("extent", /tuyến biên giới từ km/);
  });
});
