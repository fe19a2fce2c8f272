// Dates compared by the days they can mean. A date may be partial: `2024` is some day of that year, so whether it lies
// after 2024-03-01 is unknown, like a comparison with NULL, and neither the question nor its negation finds it.
import { type ComparisonOperator, type Instant, type Scalar } from "#contract";
import type { SqlFragment } from "../clauses.ts";
import type { Columns } from "./columns.ts";
import { bound, sql } from "./fragment.ts";

/** First and last day, YYYY-MM-DD, which compare as texts. */
export interface DaySpan {
  readonly first: SqlFragment;
  readonly last: SqlFragment;
}

/** The days of a date that is asked for, or of a property that holds dates: `2024`, `2024-02` and `2024-02-29`. */
export function spanOf(columns: Columns, scalar: Scalar): DaySpan {
  if (typeof scalar === "object" && ("date" in scalar || "timestamp" in scalar)) {
    const day = bound(dayOf(scalar));
    return { first: day, last: day };
  }
  if (typeof scalar !== "object" || !("property" in scalar)) throw new Error("a date is asked of no date");
  const { queryable, read } = columns.of(scalar.property);
  if (queryable.schema.format === "date") return { first: read, last: read };
  return {
    first: sql`substr(${read} || '-01-01', 1, 10)`,
    last: sql`(CASE length(${read})
      WHEN 4 THEN ${read} || '-12-31'
      WHEN 7 THEN date(${read} || '-01', '+1 month', '-1 day')
      ELSE ${read}
    END)`,
  };
}

/** True or false where every day of the spans says so, else unknown. */
export const compareDays: Readonly<
  Record<ComparisonOperator, (left: DaySpan, right: DaySpan) => SqlFragment>
> = {
  "=": isSameDay,
  "<>": (left, right) => sql`(NOT ${isSameDay(left, right)})`,
  "<": isBefore,
  ">": (left, right) => isBefore(right, left),
  ">=": (left, right) => sql`(NOT ${isBefore(left, right)})`,
  "<=": (left, right) => sql`(NOT ${isBefore(right, left)})`,
};

function isSameDay(left: DaySpan, right: DaySpan): SqlFragment {
  return sql`(CASE
    WHEN ${left.first} = ${right.last} AND ${left.last} = ${right.first} THEN 1
    WHEN ${left.last} < ${right.first} OR ${left.first} > ${right.last} THEN 0
  END)`;
}

function isBefore(left: DaySpan, right: DaySpan): SqlFragment {
  return sql`(CASE
    WHEN ${left.last} < ${right.first} THEN 1
    WHEN ${left.first} >= ${right.last} THEN 0
  END)`;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): string {
  return "date" in instant ? instant.date : instant.timestamp.slice(0, 10);
}
