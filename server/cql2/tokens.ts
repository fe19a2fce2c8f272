// The words of a CQL2 text. Each character is looked at once: no pattern here can go back far.
import { Cql2Problem, shown, type Where } from "./problem.ts";

export interface Token {
  /** `name` is bare and may be a word of the language; `property` stands in double quotes and never is. */
  readonly kind: "name" | "property" | "text" | "number" | "symbol" | "end";
  /** A text or a property without its quotes; all else as it is written. */
  readonly text: string;
  readonly where: Where;
}

interface Found {
  readonly kind: Token["kind"];
  readonly text: string;
  /** Where the next word may begin. */
  readonly end: number;
}

const space = /\s*/y;
const patterns = [
  ["name", /[\p{L}_:][\p{L}\p{M}\p{N}_:.]*/uy],
  ["number", /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["symbol", /<=|>=|<>|[=<>(),]/y],
] as const;

/** @throws Cql2Problem at the first character that begins no word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = endOf(space, text, 0);
  while (at < text.length) {
    const found = wordAt(text, at);
    tokens.push({ kind: found.kind, text: found.text, where: whereOf(at) });
    at = endOf(space, text, found.end);
  }
  return [...tokens, { kind: "end", text: "", where: whereOf(text.length) }];
}

function wordAt(text: string, at: number): Found {
  const opening = text[at];
  if (opening === "'") return quotedText(text, at);
  if (opening === '"') return quotedName(text, at);
  for (const [kind, pattern] of patterns) {
    const end = endOf(pattern, text, at);
    if (end > at) return { kind, text: text.slice(at, end), end };
  }
  throw new Cql2Problem(whereOf(at), `${shown(opening)} begins no word of CQL2`);
}

/** A quote within is written '' or \' (OGC 21-065r2, rule escapeQuote). */
function quotedText(text: string, at: number): Found {
  let meant = "";
  let next = at + 1;
  while (next < text.length) {
    const isEscaped = text[next + 1] === "'" && (text[next] === "'" || text[next] === "\\");
    if (text[next] === "'" && !isEscaped) return { kind: "text", text: meant, end: next + 1 };
    meant += isEscaped ? "'" : text[next];
    next += isEscaped ? 2 : 1;
  }
  throw new Cql2Problem(whereOf(at), "a text begins here and does not end; expected '");
}

function quotedName(text: string, at: number): Found {
  const end = text.indexOf('"', at + 1);
  if (end < 0) throw new Cql2Problem(whereOf(at), 'a name begins here and does not end; expected "');
  return { kind: "property", text: text.slice(at + 1, end), end: end + 1 };
}

/** Where the pattern's match from this place on ends; the place itself when it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function whereOf(at: number): Where {
  return `character ${at + 1}`;
}
