// Reads CQL2 text (OGC 21-065r2, annex B) by recursive descent.
import { type ComparisonOperator, comparisonOperators, type Expression } from "#contract";
import type { Builder, Operand } from "./builder.ts";
import { Cursor } from "./cursor.ts";
import { beginsGeometry, readGeometry } from "./wellKnownText.ts";
import type { Where } from "./problem.ts";

/** Words that are no property unless they stand in double quotes. */
const words = ["AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "TRUE", "FALSE"];

const aPredicate = "=, <>, <, >, <=, >=, LIKE, BETWEEN, IN or IS NULL";

/** @throws Cql2Problem where the text is no filter. */
export function readText(text: string, builder: Builder): Expression {
  const reader = new TextReader(text, builder);
  return reader.whole();
}

class TextReader {
  readonly #cursor: Cursor;
  readonly #builder: Builder;

  constructor(text: string, builder: Builder) {
    this.#cursor = new Cursor(text);
    this.#builder = builder;
  }

  whole(): Expression {
    const expression = this.#anyOf();
    if (this.#cursor.peek().kind !== "end") throw this.#cursor.unexpected("AND, OR or the end");
    return expression;
  }

  #anyOf(): Expression {
    return this.#joined("or", () => this.#joined("and", () => this.#factor()));
  }

  #joined(op: "and" | "or", read: () => Expression): Expression {
    const { where } = this.#cursor;
    const terms = [read()];
    while (this.#cursor.takeWord(op.toUpperCase())) terms.push(read());
    const [only] = terms;
    return only !== undefined && terms.length === 1 ? only : this.#builder.junction(op, terms, where);
  }

  #factor(): Expression {
    const { where } = this.#cursor;
    if (!this.#cursor.takeWord("NOT")) return this.#primary();
    return this.#builder.not(
      this.#builder.limits.deeper(where, () => this.#primary()),
      where,
    );
  }

  #primary(): Expression {
    const { where } = this.#cursor;
    if (this.#cursor.takeSymbol("(")) {
      const expression = this.#builder.limits.deeper(where, () => this.#anyOf());
      this.#cursor.expectSymbol(")");
      return expression;
    }
    if (this.#cursor.isWord("S_INTERSECTS") && this.#cursor.isSymbol("(", 1)) return this.#intersects();
    const left = this.#operand();
    return typeof left === "boolean" && !this.#continues() ? left : this.#predicate(left, where);
  }

  /** Does a predicate go on here? TRUE alone is a filter, TRUE = is_twinned another. */
  #continues(): boolean {
    const { kind, text } = this.#cursor.peek();
    if (kind === "symbol") return operatorOf(text) !== undefined;
    return ["NOT", "LIKE", "BETWEEN", "IN", "IS"].some((word) => this.#cursor.isWord(word));
  }

  #predicate(left: Operand, where: Where): Expression {
    const operator = operatorOf(this.#cursor.peek().text);
    if (operator !== undefined && this.#cursor.peek().kind === "symbol") {
      this.#cursor.next();
      return this.#builder.comparison(operator, left, this.#operand(), where);
    }
    if (this.#cursor.takeWord("IS")) {
      const isNegated = this.#cursor.takeWord("NOT");
      this.#cursor.expectWord("NULL");
      return this.#maybeNot(isNegated, this.#builder.isNull(left, where), where);
    }
    const isNegated = this.#cursor.takeWord("NOT");
    return this.#maybeNot(isNegated, this.#matching(left, where, isNegated), where);
  }

  #matching(left: Operand, where: Where, isNegated: boolean): Expression {
    if (this.#cursor.takeWord("LIKE")) return this.#builder.like(left, this.#operand(), where);
    if (this.#cursor.takeWord("BETWEEN")) {
      const low = this.#operand();
      this.#cursor.expectWord("AND");
      return this.#builder.between(left, low, this.#operand(), where);
    }
    if (this.#cursor.takeWord("IN")) return this.#builder.inList(left, this.#list(), where);
    throw this.#cursor.unexpected(isNegated ? "LIKE, BETWEEN or IN" : aPredicate);
  }

  #maybeNot(isNegated: boolean, expression: Expression, where: Where): Expression {
    return isNegated ? this.#builder.not(expression, where) : expression;
  }

  #list(): readonly Operand[] {
    const { where } = this.#cursor;
    this.#cursor.expectSymbol("(");
    const items: Operand[] = [];
    do items.push(this.#operand());
    while (this.#cursor.takeSymbol(","));
    this.#cursor.expectSymbol(")");
    this.#builder.limits.checkList(items.length, where);
    return items;
  }

  #intersects(): Expression {
    const { where } = this.#cursor.next();
    this.#cursor.expectSymbol("(");
    const left = this.#operand();
    this.#cursor.expectSymbol(",");
    const right = this.#operand();
    this.#cursor.expectSymbol(")");
    return this.#builder.intersects(left, right, where);
  }

  #operand(): Operand {
    if (beginsGeometry(this.#cursor)) return readGeometry(this.#cursor, this.#builder);
    const { kind, text, where } = this.#cursor.peek();
    if (kind === "name" && this.#cursor.isSymbol("(", 1)) return this.#function(text.toUpperCase(), where);
    if (kind === "name" && this.#cursor.takeWord("TRUE")) return this.#builder.literal(true, where);
    if (kind === "name" && this.#cursor.takeWord("FALSE")) return this.#builder.literal(false, where);
    const isReserved = kind === "name" && words.includes(text.toUpperCase());
    if (isReserved || kind === "symbol" || kind === "end") {
      throw this.#cursor.unexpected("a property, a text, a number, a date, TRUE, FALSE or a geometry");
    }
    this.#cursor.next();
    if (kind === "text") return this.#builder.literal(text, where);
    if (kind === "number") return this.#builder.literal(Number(text), where);
    return this.#builder.property(text, where);
  }

  #function(name: string, where: Where): Operand {
    if (name !== "CASEI" && name !== "ACCENTI" && name !== "DATE" && name !== "TIMESTAMP") {
      throw this.#cursor.unexpected("CASEI, ACCENTI, DATE, TIMESTAMP, S_INTERSECTS or a geometry");
    }
    this.#cursor.next();
    this.#cursor.expectSymbol("(");
    const read =
      name === "CASEI" || name === "ACCENTI" ? this.#folded(name, where) : this.#instant(name, where);
    this.#cursor.expectSymbol(")");
    return read;
  }

  #folded(name: "CASEI" | "ACCENTI", where: Where): Operand {
    const of = this.#builder.limits.deeper(where, () => this.#operand());
    return this.#builder.folded(name === "CASEI" ? "casei" : "accenti", of, where);
  }

  #instant(name: "DATE" | "TIMESTAMP", where: Where): Operand {
    if (this.#cursor.peek().kind !== "text") throw this.#cursor.unexpected("a date as '2024-03-01'");
    return this.#builder.instant(name === "DATE" ? "date" : "timestamp", this.#cursor.next().text, where);
  }
}

function operatorOf(text: string): ComparisonOperator | undefined {
  return comparisonOperators.find((operator) => operator === text);
}
