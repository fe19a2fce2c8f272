import { describe, expect, it } from "vitest";
import { type Lang, langRuns } from "#contract";

/** `[vi:…]` around what is marked. */
const told = (text: string, page: Lang) =>
  langRuns(text, page)
    .map(({ text: part, lang }) => (lang ? `[${lang}:${part}]` : part))
    .join("");

describe("parts in another language", () => {
  it.each<[Lang, string, string]>([
    ["vi", "Cũng viết: Ka Lum, K'lừm, ກະເລິມ", "Cũng viết: Ka Lum, K'lừm, [lo:ກະເລິມ]"],
    ["vi", "Huyện ເມືອງ ດາກຈຶງ của Lào", "Huyện [lo:ເມືອງ ດາກຈຶງ] của Lào"],
    ["vi", "Thôn Đắc Ốc", "Thôn Đắc Ốc"],
    [
      "en",
      "Centre of La Dêê; gave its name to the first gate.",
      "Centre of [vi:La Dêê]; gave its name to the first gate.",
    ],
    ["en", "Mostly Cơ Tu and Giẻ Triêng.", "Mostly [vi:Cơ Tu] and [vi:Giẻ Triêng]."],
    [
      "en",
      "Công an hai tỉnh Quảng Nam - Sê Kông tăng cường hợp tác toàn diện",
      "[vi:Công an hai tỉnh Quảng Nam - Sê Kông tăng cường hợp tác toàn diện]",
    ],
    ["en", "Nam Giang to Đắc Chưng", "Nam Giang to [vi:Đắc Chưng]"],
    ["en", "On the side of Việt Nam", "On the side of Việt Nam"],
    ["en", "Quảng Nam – Sê Koong border", "[vi:Quảng Nam – Sê Koong] border"],
    ["en", "Also written: ກະເລິມ, Kaleum", "Also written: [lo:ກະເລິມ], Kaleum"],
    ["en", "389 (công văn)", "389 ([vi:công văn])"],
    ["en", "Báo Quảng Nam · July 2024 · baoquangnam.vn", "[vi:Báo Quảng Nam] · July 2024 · baoquangnam.vn"],
    ["lo", "ຜູ້ເຊັນ: Huyện Tây Giang, huyện Đắc Chưng", "ຜູ້ເຊັນ: [vi:Huyện Tây Giang, huyện Đắc Chưng]"],
    ["lo", "Dac Oc hamlet", "Dac Oc hamlet"],
    ["lo", "", ""],
  ])("on a page in %s: %s", (page, text, expected) => {
    expect(told(text, page)).toBe(expected);
  });

  it("reads composed and decomposed letters alike, and loses none of them", () => {
    const text = "Sources on Đắc Chưng ດາກຈຶງ";
    expect(langRuns(text.normalize("NFD"), "en")).toEqual(langRuns(text, "en"));
    expect(
      langRuns(text, "en")
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });
});
