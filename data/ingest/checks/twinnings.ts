// A tie is single, an aggregate, or domestic; each names its sides in its own way.
import type { RowOf } from "../tables.ts";
import { onRows, type Check, type Finding } from "./check.ts";

export const checkTwinnings: Check = (tables) => {
  const placeIds = new Set(tables.places.map(({ record }) => record.id));
  return onRows("twinnings", tables, (twinning) => {
    if (twinning.status === "domestic_not_cross_border") return judgeDomestic(twinning);
    return [...judgeCrossBorder(twinning), ...judgeAggregate(twinning, placeIds)];
  });
};

function judgeDomestic(twinning: RowOf<"twinnings">): Finding[] {
  if (twinning.la_ids.length === 0 && twinning.la_side_vi === null) return [];
  return [
    { column: "la_ids", value: twinning.la_ids.join(";"), expected: "no Lao side: the tie is domestic" },
  ];
}

function judgeCrossBorder(twinning: RowOf<"twinnings">): Finding[] {
  const findings: Finding[] = [];
  if (twinning.vn_ids.ids.length === 0)
    findings.push({ column: "vn_ids", value: "", expected: "the Vietnamese side" });
  if (twinning.la_ids.length === 0) findings.push({ column: "la_ids", value: "", expected: "the Lao side" });
  if (twinning.la_side_vi === null)
    findings.push({ column: "la_side_vi", value: "", expected: "the Lao side in words" });
  return findings;
}

/** An aggregate counts ties between the hamlets of units: it names those units and its counts, and no single place. */
function judgeAggregate(twinning: RowOf<"twinnings">, placeIds: ReadonlySet<string>): Finding[] {
  const isCounted = twinning.counted_vn !== null || twinning.counted_la !== null;
  if (twinning.status.startsWith("aggregate_") !== twinning.is_aggregate) {
    return [
      {
        column: "is_aggregate",
        value: twinning.is_aggregate ? "yes" : "no",
        expected: `the answer that status ${twinning.status} gives`,
      },
    ];
  }
  if (!twinning.is_aggregate) {
    return isCounted
      ? [
          {
            column: "counted_vn",
            value: String(twinning.counted_vn ?? twinning.counted_la),
            expected: "no count: the tie is a single one",
          },
        ]
      : [];
  }
  const findings: Finding[] = [];
  if (twinning.counted_vn === null || twinning.counted_la === null) {
    findings.push({
      column: "counted_vn",
      value: String(twinning.counted_vn ?? ""),
      expected: "how many the aggregate counts on each side",
    });
  }
  const places = [...twinning.vn_ids.ids, ...twinning.la_ids].filter((id) => placeIds.has(id));
  if (places.length > 0) {
    findings.push({
      column: "vn_ids",
      value: places.join(";"),
      expected: "admin units only: an aggregate is not linked as a pair of places",
    });
  }
  return findings;
}
