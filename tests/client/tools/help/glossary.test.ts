// The glossary holds the words of the field, each in three languages with its meaning, and finds them by any of these.
import { describe, expect, it } from "vitest";
import { findTerms, glossary, writtenForms } from "../../../../client/tools/help/glossary/terms.ts";
import en from "../../../../client/tools/help/messages/en.json" with { type: "json" };
import lo from "../../../../client/tools/help/messages/lo.json" with { type: "json" };
import vi from "../../../../client/tools/help/messages/vi.json" with { type: "json" };

/** The vocabulary of the field, as its sources write it. */
const ofTheField = [
  "thôn",
  "bản",
  "cụm bản",
  "cụm dân cư hai bên biên giới",
  "kết nghĩa (thôn – bản)",
  "xã",
  "huyện",
  "tỉnh",
  "đồn biên phòng",
  "đồn biên phòng cửa khẩu",
  "đại đội biên phòng, đại đội bảo vệ biên giới",
  "mốc quốc giới, cột mốc",
  "cọc dấu",
  "mốc đại, trung, tiểu",
  "cửa khẩu quốc tế",
  "cửa khẩu chính",
  "cửa khẩu phụ",
  "khu vực biên giới",
  "vành đai biên giới",
  "tuần tra song phương",
  "hội đàm",
  "giao ban",
  "hội nghị thường niên",
  "biên bản ghi nhớ",
  "quy chế kết nghĩa",
  "thông tin đối ngoại",
  "tuyên truyền",
  "tổ tự quản đường biên, cột mốc",
  "già làng",
  "trưởng bản",
  "người có uy tín",
  "xâm canh, xâm cư",
  "di cư tự do",
  "kết hôn không giá thú",
  "Xuân Biên phòng ấm lòng dân bản",
  "Nâng bước em tới trường",
  "con nuôi đồn biên phòng",
  "Tết Bunpimay",
] as const;
/** Words of the portal's own that stand on its screens. */
const ofThePortal = [
  "nguồn",
  "độ chắc chắn",
  "độ chính xác của vị trí",
  "mốc ước lượng",
  "đoạn biên",
  "số gộp",
  "độ phủ",
  "khoảng trống",
  "địa giới của một ngày",
] as const;

const messages = { vi, lo, en };
const lao = /[\u0e80-\u0eff]/;

describe("the glossary", () => {
  it("holds the words of the field and of the portal, and no others", () => {
    const words = glossary.map((term) => term.vi);
    expect(new Set(words)).toEqual(new Set([...ofTheField, ...ofThePortal]));
    expect(words).toHaveLength(ofTheField.length + ofThePortal.length);
    expect(glossary.filter(({ group }) => group === "portal").map((term) => term.vi)).toEqual(ofThePortal);
  });

  it.each(["vi", "lo", "en"] as const)("tells each meaning in %s", (lang) => {
    const { meanings, groups } = messages[lang].glossary;
    expect(new Set(Object.keys(meanings))).toEqual(new Set(glossary.map(({ id }) => id)));
    expect(new Set(glossary.map(({ group }) => group))).toEqual(new Set(Object.keys(groups)));
    const isLao = Object.values(meanings).map((meaning) => lao.test(meaning));
    expect(isLao.every((is) => is === (lang === "lo"))).toBe(true);
  });

  it("writes each word in three languages, names of programmes in Vietnamese alone", () => {
    const kept = glossary.filter((term) => writtenForms(term, "lo").length === 1);
    expect(kept.map(({ group }) => group)).toEqual(["outreach", "outreach", "outreach"]);
    expect(kept.map((term) => writtenForms(term, "en"))).toEqual(
      kept.map((term) => [{ lang: "vi", text: term.vi }]),
    );
    for (const term of glossary.filter((one) => !kept.includes(one))) {
      expect(writtenForms(term, "lo").map(({ lang }) => lang)).toEqual(["lo", "vi", "en"]);
      expect([lao.test(term.lo), lao.test(term.vi), lao.test(term.en)]).toEqual([true, false, false]);
    }
  });

  const meaning = (id: keyof typeof vi.glossary.meanings) => vi.glossary.meanings[id];
  it.each([
    ["ket nghia", "ket_nghia"],
    ["ຜູກມິດ", "ket_nghia"],
    ["hamlet", "thon"],
    ["Cọc dấu", "coc_dau"],
    ["cua khau chinh", "cua_khau_chinh"],
  ] as const)("finds %s", (q, id) => {
    expect(findTerms(q, meaning).map((term) => term.id)).toContain(id);
  });

  it("finds all for nothing, and nothing for nonsense", () => {
    expect(findTerms(" ", meaning)).toHaveLength(glossary.length);
    expect(findTerms("zzzz", meaning)).toEqual([]);
  });
});
