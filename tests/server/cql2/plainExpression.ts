// What an expression must find, said once more without SQL: true, false or unknown (null) of each feature.
import { booleanIntersects } from "@turf/turf";
import {
  comparedAs,
  type ComparisonOperator,
  type Expression,
  firstDay,
  type Geometry,
  lastDay,
  type Queryable,
  type Scalar,
  type Shape,
} from "#contract";

/** A feature as it is served. */
export interface Served {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Truth = boolean | null;

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** False if any is false, else unknown if any is unknown. */
const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

export class PlainExpression {
  readonly #queryables: readonly Queryable[];
  readonly #feature: Served;

  constructor(queryables: readonly Queryable[], feature: Served) {
    this.#queryables = queryables;
    this.#feature = feature;
  }

  truth(asked: Expression): Truth {
    if (typeof asked === "boolean") return asked;
    switch (asked.op) {
      case "and":
        return all(asked.args.map((part) => this.truth(part)));
      case "or":
        return not(all(asked.args.map((part) => not(this.truth(part)))));
      case "not":
        return not(this.truth(asked.args[0]));
      case "like": {
        const [text, pattern] = asked.args.map((arg) => this.#value(arg));
        return typeof text === "string" ? patternOf(String(pattern)).test(text) : null;
      }
      case "between": {
        const [value, low, high] = asked.args;
        return all([this.#compare(">=", value, low), this.#compare("<=", value, high)]);
      }
      case "in": {
        const [value, list] = asked.args;
        return not(all(list.map((item) => not(this.#compare("=", value, item)))));
      }
      case "isNull": {
        const [operand] = asked.args;
        return this.#isShape(operand) ? this.#shape(operand) === null : this.#value(operand) === null;
      }
      case "s_intersects": {
        const [left, right] = asked.args.map((shape) => this.#shape(shape));
        return left && right ? booleanIntersects(left, right) : null;
      }
      default:
        return this.#compare(asked.op, ...asked.args);
    }
  }

  #compare(op: ComparisonOperator, left: Scalar, right: Scalar): Truth {
    const [a, b] = [this.#value(left), this.#value(right)];
    if (a === null || b === null) return null;
    const kind = comparedAs((name) => this.#queryable(name).kind, left, right);
    if (kind === "date") return compareDates(op, String(a), String(b));
    const order =
      typeof a === "string" && typeof b === "string"
        ? Buffer.compare(Buffer.from(a), Buffer.from(b))
        : Number(a) - Number(b);
    return holds(op, order);
  }

  #value(scalar: Scalar): string | number | boolean | null {
    if (typeof scalar !== "object") return scalar;
    if ("date" in scalar) return scalar.date;
    if ("timestamp" in scalar) return scalar.timestamp.slice(0, 10);
    if ("property" in scalar) {
      const { id, properties } = this.#feature;
      return scalar.property === "id"
        ? id
        : (properties[scalar.property] as string | number | boolean | null);
    }
    const text = this.#value(scalar.args[0]);
    if (typeof text !== "string") return null;
    return scalar.op === "casei" ? text.toLowerCase() : withoutAccents(text);
  }

  #shape(shape: Shape): Geometry | null {
    if ("property" in shape) return this.#feature.geometry;
    if (!("bbox" in shape)) return shape;
    const [west, south, east, north] = shape.bbox;
    const box = (w: number, e: number) =>
      `[[[${w},${south}],[${e},${south}],[${e},${north}],[${w},${north}],[${w},${south}]]]`;
    const boxes = west <= east ? [box(west, east)] : [box(west, 180), box(-180, east)];
    return { type: "MultiPolygon", coordinates: JSON.parse(`[${boxes.join(",")}]`) };
  }

  #isShape(operand: Scalar | Shape): operand is Shape {
    if (typeof operand !== "object") return false;
    if ("property" in operand) return this.#queryable(operand.property).kind === "geometry";
    return "bbox" in operand || "type" in operand;
  }

  #queryable(name: string): Queryable {
    const found = this.#queryables.find((queryable) => queryable.name === name);
    if (!found) throw new Error(`${name} is no queryable`);
    return found;
  }
}

function holds(op: ComparisonOperator, order: number): boolean {
  if (order === 0) return op === "=" || op === "<=" || op === ">=";
  return op === "<>" || (order < 0 ? op === "<" || op === "<=" : op === ">" || op === ">=");
}

/** What all days that the dates can mean say alike; unknown when they do not. */
function compareDates(op: ComparisonOperator, a: string, b: string): Truth {
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  const orders = [order(firstDay(a), lastDay(b)), order(lastDay(a), firstDay(b))];
  // Where the spans meet and are not one and the same day, the days may be equal or not.
  if (Math.min(...orders) < 0 && Math.max(...orders) > 0) orders.push(0);
  const said = new Set(orders.map((one) => holds(op, one)));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Short patterns only: a regular expression may go back for long. */
function patternOf(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|[\s\S]/gu, (part, escaped: string | undefined) => {
    if (part === "%") return "[\\s\\S]*";
    if (part === "_") return "[\\s\\S]";
    const literal = escaped ?? part;
    return /[\w\s\p{L}\p{M}]/u.test(literal) ? literal : `\\u{${(literal.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return new RegExp(`^(?:${source})$`, "u");
}

function withoutAccents(text: string): string {
  const letters = Array.from(text.normalize("NFD")).filter((letter) => !/[\u0300-\u036f]/.test(letter));
  return letters.join("").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");
}
