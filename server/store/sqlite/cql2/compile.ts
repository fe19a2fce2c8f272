// From an Expression to SQL that is true, false or unknown (NULL) for each row, as CQL2 says: what is not true is not found.
import {
  type CollectionId,
  comparedAs,
  type ComparisonOperator,
  type Expression,
  type Scalar,
} from "#contract";
import type { SqlFragment } from "../clauses.ts";
import { Columns } from "./columns.ts";
import { compareDays, dayOf, spanOf } from "./days.ts";
import { bound, joined, sql } from "./fragment.ts";
import { hasNoShape, intersect, isShape } from "./shapes.ts";

/** The condition on the rows of a collection's table. @throws when the expression names what is no queryable. */
export function compile(id: CollectionId, expression: Expression): SqlFragment {
  return condition(new Columns(id), expression);
}

function condition(columns: Columns, expression: Expression): SqlFragment {
  if (typeof expression === "boolean") return bound(Number(expression));
  switch (expression.op) {
    case "and":
      return sql`(${joined(" AND ", ...expression.args.map((part) => condition(columns, part)))})`;
    case "or":
      return sql`(${joined(" OR ", ...expression.args.map((part) => condition(columns, part)))})`;
    case "not":
      return sql`(NOT ${condition(columns, expression.args[0])})`;
    case "like": {
      const [text, pattern] = expression.args;
      return sql`cql2_like(${valueOf(columns, text)}, ${valueOf(columns, pattern)})`;
    }
    case "between": {
      const [value, low, high] = expression.args;
      return sql`(${compared(columns, ">=", value, low)} AND ${compared(columns, "<=", value, high)})`;
    }
    case "in": {
      const [value, list] = expression.args;
      return sql`(${joined(" OR ", ...list.map((item) => compared(columns, "=", value, item)))})`;
    }
    case "isNull": {
      const [operand] = expression.args;
      return isShape(columns, operand) ? hasNoShape(operand) : sql`(${valueOf(columns, operand)} IS NULL)`;
    }
    case "s_intersects":
      return intersect(columns, ...expression.args);
    default:
      return compared(columns, expression.op, ...expression.args);
  }
}

/** Operators come from the type, never from a question. */
const operators: Readonly<Record<ComparisonOperator, SqlFragment>> = {
  "=": { sql: "=", values: [] },
  "<>": { sql: "<>", values: [] },
  "<": { sql: "<", values: [] },
  ">": { sql: ">", values: [] },
  "<=": { sql: "<=", values: [] },
  ">=": { sql: ">=", values: [] },
};

function compared(columns: Columns, op: ComparisonOperator, left: Scalar, right: Scalar): SqlFragment {
  const kind = comparedAs(columns.kindOf, left, right);
  if (kind === null) throw new Error(`${JSON.stringify([op, left, right])} compares what cannot be compared`);
  if (kind === "date") return compareDays[op](spanOf(columns, left), spanOf(columns, right));
  return sql`(${valueOf(columns, left)} ${operators[op]} ${valueOf(columns, right)})`;
}

/** The value of a row, or the value asked for. Texts are asked in the form in which they are stored. */
function valueOf(columns: Columns, scalar: Scalar): SqlFragment {
  if (typeof scalar === "string") return bound(scalar.normalize("NFC"));
  if (typeof scalar === "number") return bound(scalar);
  if (typeof scalar === "boolean") return bound(Number(scalar));
  if ("date" in scalar || "timestamp" in scalar) return bound(dayOf(scalar));
  if ("property" in scalar) return columns.of(scalar.property).read;
  const [folded] = scalar.args;
  return scalar.op === "casei"
    ? sql`cql2_casei(${valueOf(columns, folded)})`
    : sql`cql2_accenti(${valueOf(columns, folded)})`;
}
