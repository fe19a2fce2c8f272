// Writes an expression as CQL2 text, so that what is read can be compared with what was written.
import type { Expression, Geometry, Scalar, Shape } from "#contract";

/** Parentheses stand round every part of AND, OR and NOT. */
export function formatCql2(expression: Expression): string {
  if (typeof expression === "boolean") return String(expression).toUpperCase();
  switch (expression.op) {
    case "and":
    case "or":
      return expression.args.map((part) => `(${formatCql2(part)})`).join(` ${expression.op.toUpperCase()} `);
    case "not":
      return `NOT (${formatCql2(expression.args[0])})`;
    case "like":
      return `${operand(expression.args[0])} LIKE ${operand(expression.args[1])}`;
    case "between": {
      const [value, low, high] = expression.args.map(operand);
      return `${value} BETWEEN ${low} AND ${high}`;
    }
    case "in":
      return `${operand(expression.args[0])} IN (${expression.args[1].map(operand).join(", ")})`;
    case "isNull":
      return `${operand(expression.args[0])} IS NULL`;
    case "s_intersects":
      return `S_INTERSECTS(${expression.args.map(operand).join(",")})`;
    default:
      return expression.args.map(operand).join(` ${expression.op} `);
  }
}

function operand(value: Scalar | Shape): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object") return String(value).toUpperCase();
  if ("property" in value) return value.property;
  if ("date" in value) return `DATE('${value.date}')`;
  if ("timestamp" in value) return `TIMESTAMP('${value.timestamp}')`;
  if ("bbox" in value) return `BBOX(${value.bbox.join(",")})`;
  if ("type" in value) return wellKnownText(value);
  return `${value.op.toUpperCase()}(${operand(value.args[0])})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function wellKnownText({ type, coordinates }: Geometry): string {
  const list = (part: unknown): string => {
    if (!Array.isArray(part)) return String(part);
    return Array.isArray(part[0]) ? part.map((item) => nested(item)).join(", ") : part.join(" ");
  };
  const nested = (item: unknown): string =>
    Array.isArray(item) && Array.isArray(item[0]) ? `(${list(item)})` : list(item);
  return `${type.toUpperCase()}(${list(coordinates)})`;
}
