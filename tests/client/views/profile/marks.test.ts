import { describe, expect, it } from "vitest";
import { numberedMarkers } from "../../../../client/layers/located/numberedMarkers.ts";
import { leftBy } from "../../../../client/views/profile/drawing.ts";
import {
  activityMarks,
  columnsOf,
  cutColumn,
} from "../../../../client/views/profile/layout/activityMarks.ts";
import { bandsOn } from "../../../../client/views/profile/layout/bands.ts";
import { glyphOf, glyphs, kindOrder, otherGlyph } from "../../../../client/views/profile/layout/kinds.ts";
import { anchorsOf, placeMarks, unplaced } from "../../../../client/views/profile/layout/placeMarks.ts";
import { sheetOf } from "../../../../client/views/profile/layout/sheet.ts";
import { spanLanes } from "../../../../client/views/profile/layout/spanRows.ts";
import { tableRows } from "../../../../client/views/profile/layout/tableRows.ts";
import { tiesOf } from "../../../../client/views/profile/layout/ties.ts";
import { worldFacts } from "./facts.ts";

const facts = await worldFacts();
const lengthKm = 111;
const places = placeMarks(facts, lengthKm, "en");
const { groups, apart } = unplaced(facts);
const anchors = anchorsOf(facts, places, groups);
const markerKms = new Map(numberedMarkers(facts).map(({ ref, km }) => [ref.id, km]));
const activities = activityMarks(facts, anchors, markerKms);
const markOf = (id: string) => places.find(({ ref }) => ref.id === id);

describe("places along the line", () => {
  it("stand at the kilometre nearest to them, with the span of their precision", () => {
    const mark = markOf("v-gia-dinh");
    expect(mark?.km).toBeCloseTo(16.7, 0);
    expect(mark?.span[0]).toBeCloseTo((mark?.km ?? 0) - 4);
    expect(mark?.span[1]).toBeCloseTo((mark?.km ?? 0) + 4);
    expect(mark).toMatchObject({ side: "VN", fill: "light", isTwinned: true });
  });

  it("never get a kilometre that nobody knows", () => {
    expect(markOf("v-vo-dinh")).toBeUndefined();
    expect(groups).toMatchObject([{ unit: "la-9501", side: "LA", places: [{ id: "v-vo-dinh" }] }]);
    expect(apart.map(({ id }) => id)).toEqual(["post-company-999"]);
  });

  it("leave markers to the line", () => {
    expect(markOf("marker-901")).toBeUndefined();
  });

  it("are all in the table, from north to south, the unknown last", () => {
    const rows = tableRows(facts, numberedMarkers(facts), "en");
    expect(rows).toHaveLength(facts.places.length + 1);
    const kms = rows.flatMap(({ km }) => km ?? []);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    expect(
      rows
        .slice(kms.length)
        .map(({ ref }) => ref.id)
        .sort(),
    ).toEqual(["post-company-999", "v-vo-dinh"]);
  });
});

describe("bands of the day's units", () => {
  it.each([
    ["2025-06-30", ["vn-901", "vn-9001", "vn-9002", "vn-9003"], 2],
    ["2025-07-01", ["vn-9001-2025", "vn-9003-2025"], 1],
  ])("on %s are %j in %i rows", (day, ids, rows) => {
    const { bands, rows: needed } = bandsOn(facts, day, "vi");
    const own = bands.filter(({ side }) => side === "VN");
    expect(own.map(({ ref }) => ref.id).sort()).toEqual(ids.toSorted());
    expect(needed.VN).toBe(rows);
    expect(own.filter(({ row }) => row === 0).map(({ ref }) => ref.id)).not.toContain("vn-901");
  });
});

describe("ties across the line", () => {
  const ties = tiesOf(facts, anchors);
  const threadsOf = (id: string) => ties.threads.filter(({ ref }) => ref.id === id);

  it("run from place to place, from unit to group", () => {
    expect(threadsOf("tw-gia-dinh")).toMatchObject([
      { vn: { ref: "places/v-gia-dinh" }, la: { ref: "places/v-tuong-tuong" }, line: "stated" },
    ]);
    expect(threadsOf("tw-huyen")).toMatchObject([
      { vn: { ref: "admin-units/vn-901" }, la: { ref: "admin-units/la-9501" }, line: "lost" },
    ]);
  });

  it("branch where the source does not say which unit is meant", () => {
    const branches = threadsOf("tw-vo-dinh");
    expect(branches.map(({ vn }) => vn?.ref)).toEqual(["admin-units/vn-9001", "admin-units/vn-9002"]);
    expect(branches.every(({ la, isBranch }) => la?.ref === "unknown/la-9501" && isBranch)).toBe(true);
  });

  it("stay open where the other side has no place on the line", () => {
    expect(threadsOf("tw-don")).toMatchObject([{ vn: { ref: "places/post-thu" }, la: null }]);
  });

  it("never show domestic ties, and aggregates as bands only", () => {
    expect(threadsOf("tw-noi-dia")).toEqual([]);
    expect(threadsOf("tw-tam-cap")).toEqual([]);
    expect(ties.bands).toMatchObject([{ ref: { id: "tw-tam-cap" }, counted: { vn: 8, la: 5 } }]);
  });
});

describe("activities along the line", () => {
  const idsOf = (km: number, side: "VN" | "LA") =>
    activities.standing
      .filter((standing) => standing.side === side && Math.abs(standing.km - km) < 0.2)
      .map(({ activity }) => activity.id);

  it("stand at each of their places, each side by itself", () => {
    const km = (id: string) => markOf(id)?.km ?? Number.NaN;
    expect(idsOf(km("v-gia-dinh"), "VN")).toContain("act-02");
    expect(idsOf(km("v-tuong-tuong"), "LA")).toContain("act-02");
    expect(idsOf(markerKms.get("marker-901") ?? Number.NaN, "VN")).toContain("act-06");
  });

  it("lie over their unit when only that is known, over the district of a place without position", () => {
    const rowOf = (ref: string) =>
      activities.rows.find((row) => row.ref === ref)?.activities.map(({ id }) => id);
    expect(rowOf("admin-units/vn-901")).toEqual(["act-07"]);
    expect(rowOf("unknown/la-9501")).toEqual(["act-04"]);
  });

  it("stand apart, on every side they are of, when only the provinces are known", () => {
    expect(activities.apart.VN.map(({ id }) => id)).toEqual(["act-03"]);
    expect(activities.apart.LA.map(({ id }) => id)).toEqual(["act-03"]);
  });

  it("lose none", () => {
    const drawn = new Set([
      ...activities.standing.map(({ activity }) => activity.id),
      ...activities.rows.flatMap((row) => row.activities.map(({ id }) => id)),
      ...activities.apart.VN.map(({ id }) => id),
      ...activities.apart.LA.map(({ id }) => id),
    ]);
    expect(drawn.size).toBe(facts.activities.length);
  });

  it("make columns, one dot each, those of one kind together", () => {
    const order = kindOrder(facts.activities);
    const columns = columnsOf(activities.standing, 500, order.orderOf);
    expect(columns).toHaveLength(2);
    for (const { activities: inColumn } of columns) {
      expect(new Set(inColumn.map(({ id }) => id)).size).toBe(inColumn.length);
      const kinds = inColumn.map(({ properties }) => order.orderOf(properties.kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    }
  });

  it("are cut to the room of a column, and of the rest is counted what the filter leaves", () => {
    const column = { side: "VN" as const, km: 1, activities: facts.activities.slice(0, 6) };
    expect(cutColumn(column, 60, 9).rest).toEqual([]);
    const { shown, rest } = cutColumn(column, 40, 9);
    expect([shown.length, rest.length]).toEqual([3, 3]);
    expect(leftBy(new Set(rest.slice(1).map(({ id }) => id)), rest)).toEqual(rest.slice(1));
    expect(leftBy(null, rest)).toEqual(rest);
  });
});

describe("kinds", () => {
  it("have glyphs by how frequent they are, and one for all others", () => {
    const order = kindOrder(facts.activities);
    expect(order.kinds).toHaveLength(glyphs.length);
    expect(glyphOf(order, order.kinds[0] ?? "")).toBe(glyphs[0]);
    expect(glyphOf(order, "no_such_kind")).toBe(otherGlyph);
  });
});

describe("the sheet", () => {
  it("puts Laos above and Việt Nam below the line, no part in another", () => {
    const needs = { gates: 1, bands: 2, lanes: 4, rows: 2, dots: 60 };
    const { line, height, sides } = sheetOf({ LA: needs, VN: needs });
    for (const side of ["LA", "VN"] as const) {
      const own = sides[side];
      const ys = [own.gate(0), own.bank, own.band(0), own.band(1), own.lane(0), own.lane(3)];
      ys.push(own.span(0), own.span(1), own.dots, own.edge);
      const away = ys.map((y) => (y - line) * own.direction);
      expect(away).toEqual(away.toSorted((a, b) => a - b));
      expect(away[0]).toBeGreaterThan(0);
    }
    expect(sides.LA.edge).toBeCloseTo(0);
    expect(sides.VN.edge).toBeCloseTo(height);
  });

  it("lays unknown groups next to the places, units outside", () => {
    const { laned } = spanLanes("LA", groups, activities.rows, 8);
    expect(laned[0]?.item).toMatchObject({ ref: "unknown/la-9501", dots: 1 });
    expect(laned[0]?.lane).toBe(0);
  });
});
