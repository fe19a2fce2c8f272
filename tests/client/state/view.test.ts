import { createLoader, createSerializer } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { filterOf, noFilter } from "../../../client/state/useView.ts";
import { parseFeatureRef, viewFilterKeys, viewParsers } from "../../../client/state/view.ts";

const read = createLoader(viewParsers);
const write = createSerializer(viewParsers, { clearOnDefault: true });

const addresses: Readonly<Record<keyof typeof viewParsers, readonly string[]>> = {
  view: ["profile", "table"],
  tool: ["about"],
  help: ["symbols", "tour"],
  term: ["kết nghĩa"],
  tour: ["0", "7"],
  story: ["abc"],
  step: ["2"],
  lang: ["lo", "en"],
  theme: ["dark", "light"],
  day: ["2025-06-30"],
  hidden: ["places", "places,twinnings"],
  list: ["places", "twinnings", "admin-units"],
  selected: ["places/v-dac-oc", "border/marker.677", "activities/act-001"],
  unit: ["vn-510", "vn-510,vn-20443-2025"],
  kind: ["gifts", "gifts,medical_visit"],
  topic: ["friendship"],
  period: ["2024-01-01/2024-12-31", "2024-01-01/..", "../2024-12-31"],
  undated: ["include", "only"],
  side: ["VN", "VN,LA"],
  scope: ["cross_border", "vn_side,la_side"],
  twinned: ["true", "false"],
  certainty: ["A,B"],
  q: ["đắc tà oọc", "ກະລືມ", "a&b=c"],
  vintage: ["today"],
  grain: ["quarter", "month"],
  km: ["20-63.4"],
  at: ["717+300"],
  table: ["twinnings", "places"],
  columns: ["name", "name,kind"],
  sort: ["-date"],
  rows: ["twinning"],
  across: ["topic", "year"],
  months: ["24"],
  contact: ["gifts,talks"],
  order: ["age"],
  ties: ["lost"],
};

const cases = Object.entries(addresses).flatMap(([key, texts]) => texts.map((text) => ({ key, text })));

describe("the address", () => {
  it.each(cases)("keeps $key=$text when it is read and written again", ({ key, text }) => {
    const view = read(new URLSearchParams({ [key]: text }));
    const again = new URLSearchParams(write(view));
    expect(again.get(key)).toBe(text);
  });

  it("keeps all keys together", () => {
    const whole = new URLSearchParams(
      Object.entries(addresses).map(([key, texts]): [string, string] => [key, texts[0] ?? ""]),
    );
    const again = new URLSearchParams(write(read(whole)));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(whole));
  });

  it.each([
    ["view", "volcano"],
    ["lang", "xx"],
    ["theme", "pink"],
    ["day", "2025-02-30"],
    ["list", "papers"],
    ["selected", "places"],
    ["selected", "nowhere/x"],
    ["selected", "places/../x"],
    ["unit", "VN 510"],
    ["kind", ""],
    ["period", "2024-12-31/2024-01-01"],
    ["period", "yesterday"],
    ["undated", "maybe"],
    ["side", "TH"],
    ["scope", "moon"],
    ["twinned", "1"],
    ["certainty", "D"],
    ["q", "x".repeat(201)],
    ["q", "a\0b"],
  ])("drops a broken %s=%s and keeps the rest", (key, text) => {
    const view = read(new URLSearchParams({ [key]: text, topic: "friendship" }));
    expect(write(view)).toBe("?topic=friendship");
  });
});

it("reads a feature by collection and id", () => {
  expect(parseFeatureRef("admin-units/vn-20443-2025")).toEqual({
    collection: "admin-units",
    id: "vn-20443-2025",
  });
});

it("holds no filter after all filters are taken back", () => {
  const view = read(new URLSearchParams({ unit: "vn-510", q: "x", lang: "lo" }));
  expect(filterOf({ ...view, ...noFilter })).toEqual({});
  expect(Object.keys(noFilter)).toEqual([...viewFilterKeys]);
});
