import { describe, expect, it } from "vitest";
import { blocksOf, changesOf, rootsOf, type Unit } from "../../../../client/views/changes/changes.ts";
import { changedNames, isOtherLevel, reusedCodes } from "../../../../client/views/changes/meanings.ts";

function unit(id: string, name: string, patch: Partial<Unit["properties"]>): Unit {
  const properties = {
    name_vi: name,
    name_lo: null,
    name_en: null,
    code: id,
    level: "commune" as const,
    country: "VN" as const,
    parent: null,
    valid_from: null,
    valid_to: null,
    succeeded_by: [],
    preceded_by: [],
    preceded_by_others: null,
    is_border: null,
    anchor: null,
    ...patch,
  };
  return { type: "Feature", id, geometry: null, properties };
}

const ended = { valid_to: "2031-12-31" };
const begun = { valid_from: "2032-01-01" };

/** Two communes of a district merged under the code of one; a third only got a new number of its own; a fourth was split. */
const units = [
  unit("d", "Mơ", { ...ended, level: "district", succeeded_by: ["ab", "c2", "x", "y"] }),
  unit("a", "Một", { ...ended, parent: "d", code: "1", succeeded_by: ["ab"] }),
  unit("b", "Hai", { ...ended, parent: "d", code: "2", succeeded_by: ["ab"] }),
  unit("c", "Ba", { ...ended, parent: "d", code: "3", succeeded_by: ["c2"] }),
  unit("s", "Bốn", { ...ended, parent: "d", code: "4", succeeded_by: ["x", "y"] }),
  unit("ab", "Mơ", { ...begun, code: "2", preceded_by: ["d", "a", "b"] }),
  unit("c2", "Ba", { ...begun, code: "3", preceded_by: ["d", "c"] }),
  unit("x", "Bốn", { ...begun, code: "4", preceded_by: ["d", "s"] }),
  unit("y", "Năm", { ...begun, code: "5", preceded_by: ["d", "s"] }),
  unit("still", "Yên", {}),
  unit("early", "Sớm", { valid_to: "2019-06-30" }),
];
const [change, earlier] = changesOf(units);
const ids = (members: readonly Unit[]) => members.map(({ id }) => id);
const pairs = (homonyms: ReturnType<typeof reusedCodes>) =>
  homonyms.map(({ old, next }) => [old.id, next.id]);

describe("changes of units", () => {
  it("are found by the days on which units ended and began, newest first", () => {
    expect([change?.day, change?.dayBefore, earlier?.day]).toEqual([
      "2032-01-01",
      "2031-12-31",
      "2019-07-01",
    ]);
    expect(ids(change?.begun ?? [])).toEqual(["ab", "c2", "x", "y"]);
    expect(ids(earlier?.ended ?? [])).toEqual(["early"]);
  });

  it("are found whole by the units that lie in no other ended one", () => {
    expect(change && rootsOf(change)).toEqual(["d"]);
  });

  it("join each old unit with all that it became", () => {
    const blocks = change ? blocksOf(change, "commune") : [];
    expect(blocks.map(({ olds, news }) => [ids(olds), ids(news)])).toEqual([
      [["a", "b"], ["ab"]],
      [["c"], ["c2"]],
      [["s"], ["x", "y"]],
    ]);
    const districts = change ? blocksOf(change, "district") : [];
    expect(districts.map(({ olds, news }) => [ids(olds), ids(news)])).toEqual([
      [["d"], ["ab", "c2", "x", "y"]],
    ]);
  });

  it("keep an old unit of which no source says what it became", () => {
    expect(earlier && blocksOf(earlier, "commune").map(({ news }) => news)).toEqual([[]]);
  });

  it("flag codes given to other areas, and not the code of a unit that stayed", () => {
    expect(change && pairs(reusedCodes(change))).toEqual([
      ["b", "ab"],
      ["s", "x"],
    ]);
  });

  it("flag names that mean another level or area, other levels first", () => {
    const names = change ? changedNames(change) : [];
    expect(pairs(names)).toEqual([
      ["d", "ab"],
      ["s", "x"],
    ]);
    expect(names.map(isOtherLevel)).toEqual([true, false]);
  });
});
