import { describe, expect, it } from "vitest";
import { collectionIds, collections, type CollectionId } from "#contract";
import { buildWorld } from "../fixtures/world.ts";

const world = await buildWorld();

function propertiesOf(collection: CollectionId, id: string) {
  const features: readonly {
    readonly id: string;
    readonly properties: object;
    readonly geometry: unknown;
  }[] = world.features[collection];
  const feature = features.find((candidate) => candidate.id === id);
  if (feature === undefined) throw new Error(`${collection} has no ${id}`);
  return { ...feature.properties, geometry: feature.geometry };
}

describe("the assembled dataset", () => {
  it.each(collectionIds)("has only records of the contract in %s", (id) => {
    for (const feature of world.features[id]) {
      expect(collections[id].record.strict().safeParse(feature.properties).error).toBeUndefined();
    }
  });

  it.each([
    [
      "admin-units",
      "vn-9001-2025",
      { preceded_by: ["vn-901", "vn-9001", "vn-9002"], paper_ids: ["pap-nghi-quyet"] },
    ],
    ["admin-units", "vn-90", { geometry: null, anchor: null, stretch: null, is_border: null }],
    ["admin-units", "la-9501", { stretch: { km_from: 0, km_to: 111, precision_km: 0.2 } }],
    [
      "places",
      "v-gia-dinh",
      { is_twinned: true, twinning_ids: ["tw-gia-dinh"], twin_ids: ["v-tuong-tuong"] },
    ],
    ["places", "v-gia-dinh", { paper_ids: ["pap-bien-ban"] }],
    ["places", "v-vo-dinh", { geometry: null, border_distance: null, nearest_gate: null, is_twinned: true }],
    [
      "places",
      "v-dac-thu",
      { is_twinned: false, unit_twinning_ids: ["tw-vo-dinh", "tw-huyen", "tw-tam-cap", "tw-noi-dia"] },
    ],
    ["places", "v-khong-doi", { is_twinned: false }],
    ["places", "marker-901", { border_distance: null, unit_twinning_ids: [] }],
    ["twinnings", "tw-vo-dinh", { vn_is_one_of: true, geometry: null, lost_vn_side: true }],
    ["twinnings", "tw-tam-cap", { is_aggregate: true, counted: { vn: 8, la: 5 }, lost_vn_side: false }],
    ["twinnings", "tw-noi-dia", { is_domestic: true, la_ids: [], geometry: null, lost_vn_side: false }],
    ["twinnings", "tw-huyen", { lost_vn_side: true, counted: null }],
    [
      "twinnings",
      "tw-gia-dinh",
      {
        event_count: 3,
        last_event: { date: "2023-04", event_vi: "Thăm dịp Bunpimay.", event_en: "Bunpimay visit." },
        activity_count: 1,
        last_contact_on: "2023-04",
        paper_ids: ["pap-bien-ban"],
      },
    ],
    [
      "twinnings",
      "tw-huyen",
      {
        event_count: 2,
        last_event: { date: "2025-07-01", event_vi: "Huyện kết thúc.", event_en: "The district ended." },
        last_contact_on: "2014",
      },
    ],
    ["twinnings", "tw-don", { event_count: 0, last_event: null, last_contact_on: "2026-01-02" }],
    ["twinnings", "tw-vo-dinh", { activity_count: 0, last_contact_on: null }],
    ["activities", "act-03", { location: "province", geometry: null, scope: "cross_border" }],
    ["activities", "act-07", { location: "unit", geometry: null, scope: "vn_side" }],
    ["activities", "act-04", { location: "place", geometry: { type: "Point", coordinates: [106.9, 15.6] } }],
  ] as const)("says of %s %s what follows from the tables", (collection, id, expected) => {
    expect(propertiesOf(collection, id)).toMatchObject(expected);
  });

  it("draws a link between two known points, from the Vietnamese to the Lao side", () => {
    expect(propertiesOf("twinnings", "tw-gia-dinh").geometry).toEqual({
      type: "LineString",
      coordinates: [
        [107.11, 15.85],
        [106.98, 15.79],
      ],
    });
  });

  it("adds up the uncertainty of both points of a distance", () => {
    expect(propertiesOf("places", "v-tuong-tuong")).toMatchObject({
      nearest_gate: { place: "gate-mo", uncertainty_m: 1800 },
      border_distance: { uncertainty_m: 1560 },
    });
  });

  it("orders the events of a tie by date, those without one last", () => {
    const tie = world.features.twinnings.find((feature) => feature.id === "tw-gia-dinh");
    expect(tie?.properties.events.map((event) => event.id)).toEqual(["te-001", "te-002", "te-003"]);
  });

  it("has the line, both lands, a stretch per row, rivers, towns and markers in the border collection", () => {
    const ids = world.features.border.map((feature) => feature.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "line",
        "land.vn",
        "land.la",
        "stretch.la-9501",
        "river.thu",
        "town.thi-xa-thu",
        "marker.902",
      ]),
    );
    expect(ids.filter((id) => id.startsWith("stretch."))).toHaveLength(7);
    expect(ids).not.toContain("label.mo");
  });
});
