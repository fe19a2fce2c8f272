// Puts an expression together, whichever language it is read from: names and kinds are checked, and everything is counted.
import {
  type Characters,
  comparedAs,
  type ComparisonOperator,
  type Expression,
  type Folded,
  type Geometry,
  isCharacters,
  isPropertyRef,
  type Pattern,
  type PropertyRef,
  type Queryable,
  type Scalar,
  scalarKinds,
  type Shape,
} from "#contract";
import { GeometryReader, type ToLonLat } from "./geometry.ts";
import { readInstant } from "./instant.ts";
import { Limits } from "./limits.ts";
import { Cql2Problem, shown, type Where } from "./problem.ts";

/** Whatever may stand where a value is expected. */
export type Operand = Scalar | Shape;

export class Builder {
  readonly limits = new Limits();
  readonly #geometries: GeometryReader;
  readonly #queryables: readonly Queryable[];

  constructor(queryables: readonly Queryable[], toLonLat: ToLonLat | null) {
    this.#queryables = queryables;
    this.#geometries = new GeometryReader(this.limits, toLonLat);
  }

  literal<Value extends string | number | boolean>(value: Value, where: Where): Value {
    this.limits.countNode(where);
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Cql2Problem(where, "the number is too large");
    }
    return value;
  }

  instant(kind: "date" | "timestamp", text: unknown, where: Where): Scalar {
    this.limits.countNode(where);
    return readInstant(kind, text, where);
  }

  /** @param coordinates lists of numbers, nested as the type asks */
  geometry(type: Geometry["type"], coordinates: unknown, where: Where): Shape {
    this.limits.countNode(where);
    return this.#geometries.geometry(type, coordinates, where);
  }

  bbox(numbers: readonly unknown[], where: Where): Shape {
    this.limits.countNode(where);
    return this.#geometries.bbox(numbers, where);
  }

  property(name: string, where: Where): PropertyRef {
    this.limits.countNode(where);
    if (this.#queryables.some((queryable) => queryable.name === name)) return { property: name };
    const names = this.#queryables.map((queryable) => queryable.name).join(", ");
    throw new Cql2Problem(where, `there is no property ${shown(name)}; expected one of ${names}`);
  }

  junction(op: "and" | "or", args: readonly Expression[], where: Where): Expression {
    this.limits.countNode(where);
    return { op, args };
  }

  not(negated: Expression, where: Where): Expression {
    this.limits.countNode(where);
    return { op: "not", args: [negated] };
  }

  folded(op: Folded<never>["op"], of: Operand, where: Where): Folded<Characters> {
    this.limits.countNode(where);
    return { op, args: [this.#characters(of, where)] };
  }

  comparison(op: ComparisonOperator, left: Operand, right: Operand, where: Where): Expression {
    this.limits.countNode(where);
    const args = [this.#scalar(left, where), this.#scalar(right, where)] as const;
    if (this.#comparedAs(...args, where) === "boolean" && op !== "=" && op !== "<>") {
      throw new Cql2Problem(where, `true and false are not compared by ${op}; expected = or <>`);
    }
    return { op, args };
  }

  like(text: Operand, pattern: Operand, where: Where): Expression {
    this.limits.countNode(where);
    if (!isPattern(pattern)) {
      throw new Cql2Problem(
        where,
        `${shown(pattern)} is no pattern; expected a text, or CASEI or ACCENTI of one`,
      );
    }
    return { op: "like", args: [this.#characters(text, where), pattern] };
  }

  between(value: Operand, low: Operand, high: Operand, where: Where): Expression {
    this.limits.countNode(where);
    const args = [this.#scalar(value, where), this.#scalar(low, where), this.#scalar(high, where)] as const;
    for (const end of [args[1], args[2]]) {
      if (this.#comparedAs(args[0], end, where) !== "boolean") continue;
      throw new Cql2Problem(where, "true and false are not between others; expected numbers, dates or texts");
    }
    return { op: "between", args };
  }

  inList(value: Operand, list: readonly Operand[], where: Where): Expression {
    this.limits.countNode(where);
    const left = this.#scalar(value, where);
    const items = list.map((item) => this.#scalar(item, where));
    for (const item of items) this.#comparedAs(left, item, where);
    return { op: "in", args: [left, items] };
  }

  isNull(operand: Operand, where: Where): Expression {
    this.limits.countNode(where);
    return { op: "isNull", args: [operand] };
  }

  intersects(left: Operand, right: Operand, where: Where): Expression {
    this.limits.countNode(where);
    return { op: "s_intersects", args: [this.#shape(left, where), this.#shape(right, where)] };
  }

  readonly #kindOf = (name: string) =>
    this.#queryables.find((queryable) => queryable.name === name)?.kind ?? "geometry";

  #comparedAs(left: Scalar, right: Scalar, where: Where) {
    const kind = comparedAs(this.#kindOf, left, right);
    if (kind !== null) return kind;
    const [ours, theirs] = [left, right].map((scalar) => scalarKinds(this.#kindOf, scalar).join(" or "));
    throw new Cql2Problem(
      where,
      `${shown(left)} is a ${ours} and ${shown(right)} a ${theirs}; expected two of a kind`,
    );
  }

  #scalar(operand: Operand, where: Where): Scalar {
    if (!this.#isShape(operand)) return operand;
    throw new Cql2Problem(where, `${shown(operand)} is a geometry; expected a text, number, date or boolean`);
  }

  #characters(operand: Operand, where: Where): Characters {
    const scalar = this.#scalar(operand, where);
    if (isCharacters(this.#kindOf, scalar)) return scalar;
    throw new Cql2Problem(
      where,
      `${shown(scalar)} is no text; expected a text or a property that holds texts`,
    );
  }

  #shape(operand: Operand, where: Where): Shape {
    if (this.#isShape(operand)) return operand;
    throw new Cql2Problem(
      where,
      `${shown(operand)} is no geometry; expected the property geometry or a geometry`,
    );
  }

  #isShape(operand: Operand): operand is Shape {
    if (isPropertyRef(operand)) return this.#kindOf(operand.property) === "geometry";
    return typeof operand === "object" && ("bbox" in operand || "type" in operand);
  }
}

function isPattern(operand: Operand): operand is Pattern {
  if (typeof operand === "string") return true;
  return typeof operand === "object" && "op" in operand && isPattern(operand.args[0]);
}
