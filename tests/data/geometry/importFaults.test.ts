import { describe, expect, it } from "vitest";
import { collection, faultsOf, feature, square } from "./squares.ts";

describe("a file with faults", () => {
  const bowTie = [
    [107.1, 15.5],
    [107.2, 15.6],
    [107.2, 15.5],
    [107.1, 15.6],
    [107.1, 15.5],
  ];
  it.each<[string, string, string]>([
    ["is not JSON", "{", "not JSON"],
    [
      "is no FeatureCollection",
      JSON.stringify(feature([square(107.1, 15.5)])),
      "not a FeatureCollection with features – expected",
    ],
    ["has no features", collection(), "not a FeatureCollection with features"],
    ["names no unit", collection(feature([square(107.1, 15.5)], {})), "features[0]: names no unit"],
    [
      "names an unknown unit",
      collection(feature([square(107.1, 15.5)], { id: "vn-1" })),
      'features[0]: unit "vn-1" is not known',
    ],
    [
      "names an unknown code",
      collection(feature([square(107.1, 15.5)], { properties: { code: "7" } })),
      'features[0]: unit "7" is not known',
    ],
    [
      "names a code that was reused, without its first day",
      collection(feature([square(107.1, 15.5)], { properties: { code: "9001" } })),
      "features[0]: code 9001 names 2 units – expected valid_from too, or one of the ids vn-9001 (valid_from empty), vn-9001-2025 (valid_from 2025-07-01)",
    ],
    [
      "names a first day that the code never had",
      collection(feature([square(107.1, 15.5)], { properties: { code: "9001", valid_from: "2020-01-01" } })),
      "features[0]: code 9001 has no unit valid from 2020-01-01 – expected vn-9001",
    ],
    [
      "has a line for a unit",
      collection({ ...feature([]), geometry: { type: "LineString", coordinates: square(107.1, 15.5) } }),
      "features[0], vn-9001-2025: no readable Polygon or MultiPolygon",
    ],
    [
      "has an empty geometry",
      collection({ ...feature([]), geometry: null }),
      "features[0], vn-9001-2025: no readable Polygon",
    ],
    [
      "has a ring of three positions",
      collection(
        feature([
          [
            [107.1, 15.5],
            [107.2, 15.5],
            [107.1, 15.5],
          ],
        ]),
      ),
      "features[0], vn-9001-2025, coordinates[0]: has 3 positions – expected at least 4",
    ],
    [
      "has an open ring",
      collection(feature([square(107.1, 15.5).slice(0, -1)])),
      "features[0], vn-9001-2025, coordinates[0]: is not closed: begins at 107.1, 15.5, ends at 107.1, 15.6",
    ],
    [
      "crosses itself",
      collection(feature([bowTie])),
      "features[0], vn-9001-2025, coordinates[0]: crosses or touches itself at 107.15, 15.55",
    ],
    [
      "has lat before lon",
      collection(feature([square(107.1, 15.5).map(([lon, lat]) => [lat, lon])])),
      "features[0], vn-9001-2025, coordinates[0]: lon and lat are swapped: 15.5, 107.1 – expected lon first, then lat",
    ],
    [
      "lies elsewhere",
      collection(feature([square(105.8, 21)])),
      "coordinates[0]: 105.8, 21 lies outside the area – expected WGS 84 degrees within 106.4–108 E, 14.9–16.4 N",
    ],
    [
      "is in metres of VN-2000",
      collection(
        feature([
          [
            [520000, 1740000],
            [530000, 1740000],
            [530000, 1750000],
            [520000, 1740000],
          ],
        ]),
      ),
      "520000, 1740000 lies outside the area and is not in degrees",
    ],
    [
      "has a hole outside its ring",
      collection(feature([square(107.1, 15.5), square(107.5, 15.5)])),
      "features[0], vn-9001-2025, coordinates[1]: 107.5, 15.5 lies outside coordinates[0]",
    ],
    [
      "gives a unit twice",
      collection(feature([square(107.1, 15.5)]), feature([square(107.3, 15.5)])),
      "features[1], vn-9001-2025: squares.geojson, features[0] is the same unit – expected one feature for each unit",
    ],
  ])("that %s is refused, with the place", (_fault, text, message) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^squares\.geojson[,:] /);
    expect(faults[0]).toContain(message);
  });

  it("is refused whole, with every fault in the order of the file", () => {
    const open = square(107.1, 15.5).slice(0, -1);
    const text = collection(
      feature([open], { id: "vn-9001" }),
      feature([square(107.2, 15.5)]),
      feature([bowTie], { id: "vn-9002-2025" }),
    );
    expect(faultsOf(text).map((fault) => fault.split(",")[1])).toEqual([" features[0]", " features[2]"]);
  });
});
