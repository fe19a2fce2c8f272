import { describe, expect, it } from "vitest";
import { readSpot } from "../../../client/panels/search/askedSpot.ts";

const marker = (number: number, offset_m = 0) => ({ type: "spot", at: { of: "marker", number, offset_m } });
const km = (value: number) => ({ type: "spot", at: { of: "km", km: value } });
const unreadable = (of: "marker" | "km") => ({ type: "unreadable", of });

describe("words that mean a spot on the line", () => {
  it.each([
    ["mốc 717 + 300 m", marker(717, 300)],
    ["moc 717+300m", marker(717, 300)],
    ["Mốc quốc giới 717", marker(717)],
    ["cột mốc số 717 cộng 1,2 km", marker(717, 1200)],
    ["mốc 717 + 1.200 m", marker(717, 1200)],
    ["mốc 717 trừ 50 mét", marker(717, -50)],
    ["marker 717 - 1.2 km", marker(717, -1200)],
    ["Border marker no. 717 − 80", marker(717, -80)],
    ["marker 717 plus 2 kilometres", marker(717, 2000)],
    ["ຫຼັກ 717", marker(717)],
    ["ຫລັກໝາຍຊາຍແດນ 717 + 300 ແມັດ", marker(717, 300)],
    ["ຫຼັກໝາຍ ໗໑໗ ລົບ 1 ກມ", marker(717, -1000)],
    ["km 63.4", km(63.4)],
    ["Km 63,4", km(63.4)],
    ["km 63+400", km(63.4)],
    ["63,4 km", km(63.4)],
    ["cây số 20", km(20)],
    ["ki-lô-mét 20", km(20)],
    ["ກມ 63.4", km(63.4)],
  ])("reads %s", (typed, expected) => {
    expect(readSpot(typed)).toEqual(expected);
  });

  it("reads words in decomposed letters as well", () => {
    expect(readSpot("mốc 717 + 300 m".normalize("NFD"))).toEqual(marker(717, 300));
  });

  it.each([
    ["mốc 717 gần suối", unreadable("marker")],
    ["mốc 717 +", unreadable("marker")],
    ["mốc 717 + ba trăm", unreadable("marker")],
    ["marker 71777", unreadable("marker")],
    ["km 63.4.5.6", unreadable("km")],
    ["km 5000", unreadable("km")],
  ])("knows that %s means a spot, though it cannot be read", (typed, expected) => {
    expect(readSpot(typed)).toEqual(expected);
  });

  it.each([
    "",
    "717",
    "mốc",
    "mốc quốc giới",
    "Mốc Châu",
    "Đồn Ga Ry",
    "km",
    "marker",
    "ຫຼັກ",
    "300 m",
    "kmer 12",
  ])("leaves %j to the search", (typed) => {
    expect(readSpot(typed)).toEqual({ type: "other" });
  });
});
