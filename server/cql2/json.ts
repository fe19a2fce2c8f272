// Reads CQL2 JSON (OGC 21-065r2, annex A). What is not understood is refused, never ignored.
import { comparisonOperators, type Expression } from "#contract";
import type { Builder, Operand } from "./builder.ts";
import { geometryTypes } from "./geometry.ts";
import { Cql2Problem, shown, type Where } from "./problem.ts";

/** @throws Cql2Problem where the text is no filter. */
export function readJson(text: string, builder: Builder): Expression {
  return new JsonReader(builder).expression(parsed(text), top);
}

const aPredicate = "and, or, not, =, <>, <, >, <=, >=, like, between, in, isNull or s_intersects";
const anOperand = "a text, number, boolean, property, date, timestamp, bbox, geometry, casei or accenti";

/** Where the whole is at fault. */
const top: Where = "the top";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Cql2Problem(top, `the filter is no JSON (${error instanceof Error ? error.message : ""})`);
  }
}

type Members = Readonly<Record<string, unknown>>;

interface Operation {
  readonly op: string;
  readonly args: readonly unknown[];
  readonly where: Where;
}

class JsonReader {
  readonly #builder: Builder;

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  expression(value: unknown, where: Where): Expression {
    if (typeof value === "boolean") return this.#builder.literal(value, where);
    const operation = operationOf(membersOf(value, where, aPredicate), where);
    return this.#builder.limits.deeper(where, () => this.#predicate(operation));
  }

  #predicate(operation: Operation): Expression {
    const { op, args, where } = operation;
    switch (op) {
      case "and":
      case "or":
        if (args.length < 2) throw wrongCount(operation, "two or more");
        return this.#builder.junction(
          op,
          args.map((arg, index) => this.expression(arg, within(where, index))),
          where,
        );
      case "not":
        if (args.length !== 1) throw wrongCount(operation, "one");
        return this.#builder.not(this.expression(args[0], within(where, 0)), where);
      case "between":
        if (args.length !== 3) throw wrongCount(operation, "three");
        return this.#builder.between(
          this.#argument(operation, 0),
          this.#argument(operation, 1),
          this.#argument(operation, 2),
          where,
        );
      case "in":
        return this.#inList(operation);
      case "isNull":
        if (args.length !== 1) throw wrongCount(operation, "one");
        return this.#builder.isNull(this.#argument(operation, 0), where);
      default:
        return this.#ofTwo(operation);
    }
  }

  #ofTwo(operation: Operation): Expression {
    const { op, args, where } = operation;
    const comparison = comparisonOperators.find((operator) => operator === op);
    if (!comparison && op !== "like" && op !== "s_intersects") {
      throw new Cql2Problem(where, `${shown(op)} is no operator of the portal; expected ${aPredicate}`);
    }
    if (args.length !== 2) throw wrongCount(operation, "two");
    const [left, right] = [this.#argument(operation, 0), this.#argument(operation, 1)];
    if (comparison) return this.#builder.comparison(comparison, left, right, where);
    return op === "like"
      ? this.#builder.like(left, right, where)
      : this.#builder.intersects(left, right, where);
  }

  #inList(operation: Operation): Expression {
    const { args, where } = operation;
    const [value, list] = args;
    if (args.length !== 2 || !Array.isArray(list) || list.length === 0) {
      throw new Cql2Problem(where, "in takes a value and a list of values that is not empty");
    }
    this.#builder.limits.checkList(list.length, where);
    const listed = within(where, 1);
    return this.#builder.inList(
      this.#operand(value, within(where, 0)),
      list.map((item, index) => this.#operand(item, `${listed}[${index}]`)),
      where,
    );
  }

  #argument({ args, where }: Operation, index: number): Operand {
    return this.#operand(args[index], within(where, index));
  }

  #operand(value: unknown, where: Where): Operand {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return this.#builder.literal(value, where);
    }
    const members = membersOf(value, where, anOperand);
    const names = Object.keys(members);
    if ("type" in members) return this.#geometry(members, where);
    if ("op" in members) return this.#folded(operationOf(members, where));
    if (names.length !== 1)
      throw new Cql2Problem(where, `${shown(value)} is no value; expected ${anOperand}`);
    const { property, date, timestamp, bbox } = members;
    if (typeof property === "string") return this.#builder.property(property, where);
    if (date !== undefined) return this.#builder.instant("date", date, where);
    if (timestamp !== undefined) return this.#builder.instant("timestamp", timestamp, where);
    if (Array.isArray(bbox)) return this.#builder.bbox(bbox, where);
    throw new Cql2Problem(where, `${shown(value)} is no value; expected ${anOperand}`);
  }

  #geometry({ type, coordinates, ...others }: Members, where: Where): Operand {
    const known = geometryTypes.find((name) => name === type);
    const [unknown] = Object.keys(others).filter((name) => name !== "bbox");
    if (known && unknown === undefined) return this.#builder.geometry(known, coordinates, where);
    throw new Cql2Problem(
      where,
      `${shown(unknown ?? type)} is not of a geometry; expected type and coordinates of ${geometryTypes.join(", ")}`,
    );
  }

  #folded(operation: Operation): Operand {
    const { op, args, where } = operation;
    if (op !== "casei" && op !== "accenti") {
      throw new Cql2Problem(where, `${shown(op)} is no function of the portal; expected casei or accenti`);
    }
    if (args.length !== 1) throw wrongCount(operation, "one");
    const of = this.#builder.limits.deeper(where, () => this.#argument(operation, 0));
    return this.#builder.folded(op, of, where);
  }
}

function membersOf(value: unknown, where: Where, expected: string): Members {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  throw new Cql2Problem(where, `found ${shown(value)}; expected ${expected}`);
}

function operationOf({ op, args, ...others }: Members, where: Where): Operation {
  const [unknown] = Object.keys(others);
  if (typeof op === "string" && Array.isArray(args) && unknown === undefined) return { op, args, where };
  const found = unknown === undefined ? `op ${shown(op)} and args ${shown(args)}` : shown(unknown);
  throw new Cql2Problem(where, `found ${found}; expected op, the name of an operator, and args, a list`);
}

function within(where: Where, index: number): Where {
  return where === top ? `args[${index}]` : `${where}.args[${index}]`;
}

function wrongCount({ op, args, where }: Operation, expected: string): Cql2Problem {
  return new Cql2Problem(where, `${op} has ${args.length} arguments; expected ${expected}`);
}
