import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldCase } from "#contract";

describe("fold", () => {
  it.each([
    ["Đắc Tà Oọc", "dac ta ooc"],
    ["Đắc Tà Oọc".normalize("NFD"), "dac ta ooc"],
    ["ĐẮC  TÀ\tOỌC ", "dac ta ooc"],
    ["Tr’Hy", "trhy"],
    ["Tr'Hy", "trhy"],
    ["Ch`ơm", "chom"],
    ["ແຂວງເຊກອງ", "ແຂວງເຊກອງ"],
    ["Sê Koong", "se koong"],
    ["", ""],
  ])("folds %j to %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("is the same for NFC and NFD", () => {
    const vietnamese = fc.stringMatching(/^[aăâàáạảãằắặẳẵầấậẩẫđeêềếệểễoôơờớợởỡuưừứựửữiìíịỉĩyỳýỵỷỹĐẮƯ' -]*$/);
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("foldCase", () => {
  it("keeps the tones that fold lets fall", () => {
    expect(foldCase("  Đắc  TÀ ")).toBe("đắc tà");
  });
});
