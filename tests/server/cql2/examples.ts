// Filters of the portal's collections in both languages, and what they mean.
import type { CollectionId, Expression } from "#contract";

export interface Example {
  readonly collection: CollectionId;
  readonly text: string;
  readonly means: Expression;
}

const name = { property: "name_vi" };
const start = { property: "date_start" };
const geometry = { property: "geometry" };
const gate: Expression = { op: "=", args: [{ property: "kind" }, "gate"] };

/** Each `means` is the filter in CQL2 JSON too. Shapes follow the examples of OGC 21-065r2. */
export const examples: readonly Example[] = [
  { collection: "places", text: "kind = 'gate'", means: gate },
  { collection: "places", text: `"kind"='gate'`, means: gate },
  { collection: "places", text: "'gate' = kind", means: { op: "=", args: ["gate", { property: "kind" }] } },
  {
    collection: "places",
    text: "NOT kind = 'gate' AND is_twinned = TRUE OR precision_m >= 1.5e3",
    means: {
      op: "or",
      args: [
        {
          op: "and",
          args: [
            { op: "not", args: [gate] },
            { op: "=", args: [{ property: "is_twinned" }, true] },
          ],
        },
        { op: ">=", args: [{ property: "precision_m" }, 1500] },
      ],
    },
  },
  {
    collection: "places",
    text: "kind = 'gate' and ( is_twinned <> false or border_km<-.5 )",
    means: {
      op: "and",
      args: [
        gate,
        {
          op: "or",
          args: [
            { op: "<>", args: [{ property: "is_twinned" }, false] },
            { op: "<", args: [{ property: "border_km" }, -0.5] },
          ],
        },
      ],
    },
  },
  { collection: "places", text: "TRUE", means: true },
  { collection: "places", text: "name_vi IS NULL", means: { op: "isNull", args: [name] } },
  {
    collection: "places",
    text: "geometry IS NOT NULL",
    means: { op: "not", args: [{ op: "isNull", args: [geometry] }] },
  },
  {
    collection: "places",
    text: "name_vi LIKE 'Đồn\\_%'",
    means: { op: "like", args: [name, "Đồn\\_%"] },
  },
  {
    collection: "places",
    text: "CASEI(ACCENTI(name_vi)) NOT LIKE casei(accenti('%ĐẮC%'))",
    means: {
      op: "not",
      args: [
        {
          op: "like",
          args: [
            { op: "casei", args: [{ op: "accenti", args: [name] }] },
            { op: "casei", args: [{ op: "accenti", args: ["%ĐẮC%"] }] },
          ],
        },
      ],
    },
  },
  {
    collection: "places",
    text: "precision_m BETWEEN 100 AND 2500",
    means: { op: "between", args: [{ property: "precision_m" }, 100, 2500] },
  },
  {
    collection: "places",
    text: "CASEI(kind) IN (casei('GATE'), 'post')",
    means: {
      op: "in",
      args: [{ op: "casei", args: [{ property: "kind" }] }, [{ op: "casei", args: ["GATE"] }, "post"]],
    },
  },
  {
    collection: "places",
    text: "name_vi = 'Tr''Hy' OR name_vi = 'Tr\\'Hy'",
    means: {
      op: "or",
      args: [
        { op: "=", args: [name, "Tr'Hy"] },
        { op: "=", args: [name, "Tr'Hy"] },
      ],
    },
  },
  {
    collection: "activities",
    text: "date_start >= DATE('2024-03-01') AND date_end < TIMESTAMP('2025-01-01T00:00:00Z')",
    means: {
      op: "and",
      args: [
        { op: ">=", args: [start, { date: "2024-03-01" }] },
        { op: "<", args: [{ property: "date_end" }, { timestamp: "2025-01-01T00:00:00Z" }] },
      ],
    },
  },
  {
    collection: "places",
    text: "S_INTERSECTS(geometry, POINT(107.004 15.8))",
    means: { op: "s_intersects", args: [geometry, { type: "Point", coordinates: [107.004, 15.8] }] },
  },
  {
    collection: "places",
    text: "S_INTERSECTS(geometry,BBOX(106.9,15.5,107.1,15.9))",
    means: { op: "s_intersects", args: [geometry, { bbox: [106.9, 15.5, 107.1, 15.9] }] },
  },
  {
    collection: "places",
    text: "s_intersects(Polygon ((107 15, 108 15, 108 16, 107 15)), geometry)",
    means: {
      op: "s_intersects",
      args: [
        {
          type: "Polygon",
          coordinates: [
            [
              [107, 15],
              [108, 15],
              [108, 16],
              [107, 15],
            ],
          ],
        },
        geometry,
      ],
    },
  },
  {
    collection: "border",
    text: "S_INTERSECTS(geometry, MULTIPOINT Z ((107 15 9), (108 16 9)))",
    means: {
      op: "s_intersects",
      args: [
        geometry,
        {
          type: "MultiPoint",
          coordinates: [
            [107, 15],
            [108, 16],
          ],
        },
      ],
    },
  },
];
