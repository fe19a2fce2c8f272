import { describe, expect, it } from "vitest";
import { queryablesOf } from "#contract";
import { type FilterLanguage, parseCql2 } from "../../../server/cql2/parse.ts";
import { Cql2Problem } from "../../../server/cql2/problem.ts";
import { examples } from "./examples.ts";

describe("reading CQL2", () => {
  it.each(examples)("reads $text", ({ collection, text, means }) => {
    const queryables = queryablesOf(collection);
    expect(parseCql2(text, "cql2-text", queryables)).toEqual(means);
    expect(parseCql2(JSON.stringify(means), "cql2-json", queryables)).toEqual(means);
  });

  it("turns geometries into longitude and latitude, a box with the bend of its sides", () => {
    const northFirst = (text: string) =>
      parseCql2(text, "cql2-text", queryablesOf("places"), ([north, east]) => [east, north]);
    expect(northFirst("S_INTERSECTS(geometry, POINT(15 107))")).toEqual({
      op: "s_intersects",
      args: [{ property: "geometry" }, { type: "Point", coordinates: [107, 15] }],
    });
    const box = JSON.stringify(northFirst("S_INTERSECTS(geometry, BBOX(15,107,16,108))"));
    for (const position of ["[107,15]", "[107.125,15]", "[108,16]", "[107,15.5]"])
      expect(box).toContain(position);
  });
});

const problems: readonly (readonly [text: string, language: FilterLanguage, problem: string])[] = [
  ["", "cql2-text", "at character 1: the filter ends"],
  ["kind", "cql2-text", "at character 5: the filter ends; expected =, <>"],
  ["kind = 'gate' AND", "cql2-text", "at character 18: the filter ends"],
  ["kind = 'gate' is_twinned = TRUE", "cql2-text", `at character 15: found "is_twinned"; expected AND, OR`],
  ["kind == 'gate'", "cql2-text", `at character 7: found "="`],
  ["kind != 'gate'", "cql2-text", `at character 6: "!" begins no word`],
  ["kind = 'gate", "cql2-text", "at character 8: a text begins here and does not end"],
  ['"kind = 1', "cql2-text", "at character 1: a name begins here and does not end"],
  ["height = 1", "cql2-text", `at character 1: there is no property "height"; expected one of id, name_vi`],
  ["__proto__ = 1", "cql2-text", `there is no property "__proto__"`],
  ["kind = 1", "cql2-text", "kind is a text and 1 a number; expected two of a kind"],
  ["is_twinned > TRUE", "cql2-text", "true and false are not compared by >"],
  ["is_twinned BETWEEN TRUE AND FALSE", "cql2-text", "true and false are not between others"],
  ["precision_m LIKE '1%'", "cql2-text", "precision_m is no text"],
  ["name_vi LIKE name_en", "cql2-text", "name_en is no pattern"],
  ["kind IN ()", "cql2-text", `at character 10: found ")"`],
  ["kind IN ('gate', 1)", "cql2-text", "kind is a text and 1 a number"],
  ["NOT NOT kind = 'gate'", "cql2-text", `at character 5: found "NOT"`],
  ["kind NOT = 'gate'", "cql2-text", "expected LIKE, BETWEEN or IN"],
  ["precision_m * 2 > 1", "cql2-text", `"*" begins no word`],
  ["T_AFTER(kind, DATE('2024-01-01'))", "cql2-text", `found "T_AFTER"; expected CASEI`],
  ["name_vi = DATE('2024-02-30')", "cql2-text", `"2024-02-30" is no date; expected a day as 2024-03-01`],
  ["name_vi = TIMESTAMP('2024-02-01T24:00:00Z')", "cql2-text", "is no timestamp"],
  ["precision_m = 1e999", "cql2-text", "the number is too large"],
  ["geometry = POINT(107 15)", "cql2-text", "geometry is a geometry; expected a text"],
  ["S_INTERSECTS(kind, POINT(107 15))", "cql2-text", "kind is no geometry"],
  ["S_INTERSECTS(geometry, POINT(15 107))", "cql2-text", "longitude 15, latitude 107 is not on Earth"],
  ["S_INTERSECTS(geometry, POINT(1))", "cql2-text", "[1] is no position"],
  ["S_INTERSECTS(geometry, POINT EMPTY)", "cql2-text", `there is no property "POINT"`],
  ["S_INTERSECTS(geometry, BBOX(1,2,3))", "cql2-text", "a box of 3 numbers; expected 4"],
  ["S_INTERSECTS(geometry, BBOX(1,4,2,3))", "cql2-text", "expected the lower corner"],
  ["S_INTERSECTS(geometry, POLYGON((1 2, 3 4, 5 6)))", "cql2-text", "expected a ring of four or more"],
  ["S_INTERSECTS(geometry, LINESTRING(1 2))", "cql2-text", "expected two or more different positions"],
  ["S_INTERSECTS(geometry, LINESTRING(1 2, 1 2))", "cql2-text", "expected two or more different positions"],
  ["S_INTERSECTS(geometry, POLYGON((1 2, 1 2, 3 4, 1 2)))", "cql2-text", "expected a ring of four or more"],
  ["S_INTERSECTS(geometry, CIRCLE(1 2))", "cql2-text", "expected CASEI"],
  ["kind = 'gate'", "cql2-json", "at the top: the filter is no JSON"],
  ["null", "cql2-json", "at the top: found null; expected and, or, not"],
  ["[]", "cql2-json", "at the top: found []"],
  ["{}", "cql2-json", "found op nothing and args nothing"],
  [`{"op":"=","args":[1,1],"more":1}`, "cql2-json", `found "more"`],
  [`{"op":"and","args":[true]}`, "cql2-json", "and has 1 arguments; expected two or more"],
  [
    `{"op":"and","args":[true,{"op":"t_after","args":[]}]}`,
    "cql2-json",
    `at args[1]: "t_after" is no operator`,
  ],
  [`{"op":"=","args":[{"property":"height"},1]}`, "cql2-json", `at args[0]: there is no property "height"`],
  [`{"op":"=","args":[{"op":"abs","args":[1]},1]}`, "cql2-json", `at args[0]: "abs" is no function`],
  [`{"op":{"property":null}}`, "cql2-json", `found op {"property":null}`],
  [`{"op":"=","args":[{"property":null},1]}`, "cql2-json", `{"property":null} is no value`],
  [`{"op":"in","args":[1,[]]}`, "cql2-json", "in takes a value and a list"],
  [
    `{"op":"isNull","args":[{"type":"Circle","coordinates":[1,2]}]}`,
    "cql2-json",
    `at args[0]: "Circle" is not of a geometry`,
  ],
  [`{"op":"isNull","args":[{"type":"Point","coordinates":[[1,2]]}]}`, "cql2-json", "[1,2] is no coordinate"],
  [`{"op":"isNull","args":[{"interval":["..","2024-01-01"]}]}`, "cql2-json", "is no value"],
];

describe("a filter that cannot be read", () => {
  it.each(problems)("is refused: %s (%s)", (text, language, problem) => {
    const read = () => parseCql2(text, language, queryablesOf("places"));
    expect(read).toThrow(Cql2Problem);
    expect(read).toThrow(problem);
  });

  it.each([
    ["length", `kind = '${"x".repeat(4100)}'`, "4109 characters long; expected at most 4096"],
    ["parentheses", `${"(".repeat(21)}kind = 'gate'${")".repeat(21)}`, "at character 21: too many levels"],
    ["functions", `${"CASEI(".repeat(21)}kind${")".repeat(21)} = 'gate'`, "too many levels"],
    ["many parts", Array.from({ length: 67 }, () => "id='a'").join(" OR "), "at most 200"],
    ["a long list", `kind IN (${Array.from({ length: 101 }, () => "'a'").join(",")})`, "at most 100"],
    ["vertices", `S_INTERSECTS(geometry,LINESTRING(${"1 2,".repeat(500)}1 2))`, "at most 500"],
  ])("is refused for its %s", (_, text, problem) => {
    expect(() => parseCql2(text, "cql2-text", queryablesOf("places"))).toThrow(problem);
  });

  it.each([
    ["depth", `${'{"op":"not","args":['.repeat(21)}true${"]}".repeat(21)}`, "too many levels"],
    ["depth beyond any stack", "[".repeat(4096), "no JSON"],
    ["a long list", `{"op":"in","args":[1,[${"1,".repeat(100)}1]]}`, "at most 100"],
  ])("is refused in JSON for its %s", (_, text, problem) => {
    expect(() => parseCql2(text, "cql2-json", queryablesOf("places"))).toThrow(problem);
  });
});
