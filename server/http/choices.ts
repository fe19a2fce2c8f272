// Parameters that choose: one of a few words, a whole number in its range, a day, codes. Strict, as in query.ts.
import { isDay } from "#contract";
import { Invalid } from "./problems.ts";
import type { Query } from "./query.ts";

const maxCodes = 100;
/** So much of a refused value is repeated in the answer. */
const shownCharacters = 80;

/** The chosen word. @throws Invalid when it is missing or none of the options. */
export function takeChoice<Option extends string>(
  query: Query,
  name: string,
  options: readonly Option[],
): Option {
  const chosen = takeChoiceOr(query, name, options, null);
  if (chosen !== null) return chosen;
  throw new Invalid(`${name} is missing: expected one of ${options.join(", ")}`, name);
}

/** The chosen word, or the fallback when the parameter is not there. @throws Invalid when it is none of the options. */
export function takeChoiceOr<Option extends string, Fallback extends Option | null>(
  query: Query,
  name: string,
  options: readonly Option[],
  fallback: Fallback,
): Option | Fallback {
  const text = query.take(name);
  if (text === undefined) return fallback;
  const chosen = options.find((option) => option === text);
  if (chosen !== undefined) return chosen;
  throw new Invalid(`${name}=${shorten(text)}: expected one of ${options.join(", ")}`, name);
}

/** `true` or `false`; false when it is not there. @throws Invalid when it is neither. */
export function takeBoolean(query: Query, name: string): boolean {
  return takeChoiceOr(query, name, ["true", "false"], "false") === "true";
}

/** A whole number between two, both included. @throws Invalid when it is none. */
export function takeNumberBetween(
  query: Query,
  name: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number {
  const text = query.take(name);
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new Invalid(`${name}=${shorten(text)}: expected a whole number, ${min} to ${max}`, name);
}

/** A day; null when none is asked. @throws Invalid when it is no day of the calendar. */
export function takeDay(query: Query, name: string): string | null {
  const text = query.take(name);
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new Invalid(`${name}=${shorten(text)}: expected a day YYYY-MM-DD between 1900 and 2100`, name);
}

/** A text that must be there. @throws Invalid when it is missing or empty. */
export function takeText(query: Query, name: string, expected: string): string {
  const text = query.take(name);
  if (text) return text;
  throw new Invalid(`${name} is missing: expected ${expected}`, name);
}

/** Codes, comma-separated; null when none are asked. Whether a list has them is for the store to say. */
export function takeCodes(query: Query, name: string): readonly string[] | null {
  const text = query.take(name);
  if (text === undefined) return null;
  const codes = text.split(",");
  if (codes.length <= maxCodes && codes.every((code) => /^[a-z][a-z0-9_]{0,59}$/.test(code))) return codes;
  throw new Invalid(`${name}=${shorten(text)}: expected codes of the code lists, at most ${maxCodes}`, name);
}

function shorten(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
