// Points lie in the portal's area, are as exact as they say, and betray no post.
import { area } from "#contract";
import type { RowOf } from "../tables.ts";
import { onRows, type Check, type Finding } from "./check.ts";

export const checkPositions: Check = (tables) => {
  const anchorOf = new Map(tables.admin_units.map(({ record }) => [record.id, record]));
  return [
    ...onRows("admin_units", tables, (unit) => [...judgePoint(unit), ...judgeCoordSource(unit)]),
    ...onRows("coordinates", tables, (coordinate) => judgeCoordinate(coordinate)),
    ...onRows("places", tables, (place) => [
      ...judgePoint(place),
      ...judgeCoordSource(place),
      ...judgePrecision(place),
      ...judgePost(place, anchorOf),
    ]),
  ];
};

interface Point {
  readonly lon: number | null;
  readonly lat: number | null;
}

function isInArea(lon: number, lat: number): boolean {
  const [west, south, east, north] = area;
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

function judgePoint({ lon, lat }: Point): Finding[] {
  if (lon === null && lat === null) return [];
  if (lon === null || lat === null) {
    return [{ column: lon === null ? "lon" : "lat", value: "", expected: "both lon and lat, or neither" }];
  }
  if (isInArea(lon, lat)) return [];
  const value = `${lon}, ${lat}`;
  if (isInArea(lat, lon)) {
    return [{ column: "lon", value, expected: "lon before lat: these two look swapped" }];
  }
  const [west, south, east, north] = area;
  return [{ column: "lon", value, expected: `lon ${west} to ${east} and lat ${south} to ${north}` }];
}

/** A coordinate that is drawn lies in the area and has a source; the others are kept as they were found. */
function judgeCoordinate(row: RowOf<"coordinates">): Finding[] {
  if (row.border_kind === null) return isInArea(row.lat, row.lon) ? judgePoint(row) : [];
  const source =
    row.source === null ? [{ column: "source", value: "", expected: "a source, since it is drawn" }] : [];
  return [...judgePoint(row), ...source];
}

function judgeCoordSource(row: Point & { readonly coord_source: string | null }): Finding[] {
  if (row.lon === null || row.coord_source !== null) return [];
  return [{ column: "coord_source", value: "", expected: "the source of the point" }];
}

function judgePrecision(place: RowOf<"places">): Finding[] {
  const { lon, coord_precision, precision_m } = place;
  if (coord_precision === "none") {
    if (lon === null && precision_m === null) return [];
    return [
      {
        column: "coord_precision",
        value: "none",
        expected: "no point and no radius where the position is not known",
      },
    ];
  }
  if (lon === null)
    return [{ column: "lon", value: "", expected: `a point, since coord_precision is ${coord_precision}` }];
  if (precision_m === null || precision_m <= 0) {
    return [
      { column: "precision_m", value: String(precision_m ?? ""), expected: "a radius in metres above 0" },
    ];
  }
  return [];
}

/** A guard post is never placed finer than its commune: only at the commune's own point, or not at all. */
function judgePost(place: RowOf<"places">, units: ReadonlyMap<string, RowOf<"admin_units">>): Finding[] {
  if (place.kind !== "post" || place.coord_precision === "none") return [];
  if (place.coord_precision !== "commune") {
    return [
      {
        column: "coord_precision",
        value: place.coord_precision,
        expected: "commune or none: a guard post is no finer than its commune",
      },
    ];
  }
  const named = [place.former_unit, place.unit].filter((id) => id !== null);
  const communes = named.map((id) => units.get(id));
  // A commune that is unknown or faulty has its own issue.
  const isJudgeable = named.length === 0 || communes.every((unit) => unit !== undefined);
  if (!isJudgeable || communes.some((unit) => unit?.lon === place.lon && unit?.lat === place.lat)) return [];
  return [
    {
      column: "lon",
      value: `${place.lon}, ${place.lat}`,
      expected: "the point of its commune, now or before: a guard post has none of its own",
    },
  ];
}
