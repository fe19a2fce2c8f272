// The words of a text one after another: what comes next, and whether it is what was expected.
import { Cql2Problem, shown, type Where } from "./problem.ts";
import { type Token, tokensOf } from "./tokens.ts";

export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  /** @throws Cql2Problem when the text holds what is no word. */
  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  /** The next word, or one of those after it; the end when there is none. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] ?? nowhere;
  }

  get where(): Where {
    return this.peek().where;
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === "symbol" && text === symbol;
  }

  /** Words of the language are written in any case. */
  isWord(word: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === "name" && text.toUpperCase() === word;
  }

  /** Goes past the symbol if it is the next. */
  takeSymbol(symbol: string): boolean {
    const isNext = this.isSymbol(symbol);
    if (isNext) this.next();
    return isNext;
  }

  takeWord(word: string): boolean {
    const isNext = this.isWord(word);
    if (isNext) this.next();
    return isNext;
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected(symbol);
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) throw this.unexpected(word);
  }

  /** A problem with the next word. */
  unexpected(expected: string): Cql2Problem {
    const { kind, text, where } = this.peek();
    const found = kind === "end" ? "the filter ends" : `found ${shown(text)}`;
    return new Cql2Problem(where, `${found}; expected ${expected}`);
  }
}

const nowhere: Token = { kind: "end", text: "", where: "character 1" };
