// From a query string to what is asked. Strict: what is not understood is refused by name, never ignored.
import { type Filter, type FilterKey, parseParameter, parsePeriod, type Period } from "#contract";
import { Invalid } from "./problems.ts";

const maxQueryLength = 4096;
/** A filter in CQL2 may have 4096 characters; percent-encoded, each takes three and more. */
const maxFilterLength = 3 * 4096;
export const maxPageSize = 10_000;
export const defaultPageSize = 1000;
const maxCountPeriods = 50;

/** The parameters of one request, each taken once; what is left at the end was not understood. */
export class Query {
  /** Every parameter as it was given, for links to the same question. */
  readonly given: Readonly<Record<string, string>>;
  readonly #texts: Map<string, string>;

  /** @param search the query string without its question mark. @throws Invalid when it is too long, repeats a parameter or is not UTF-8. */
  constructor(search: string) {
    this.#texts = new Map();
    const pairs = search.split("&").filter(Boolean).map(splitPair);
    const filterLength = pairs.find(({ name }) => name === "filter")?.value.length ?? 0;
    if (filterLength > maxFilterLength) throw tooLong(filterLength, maxFilterLength, "filter");
    const restLength = search.length - filterLength;
    if (restLength > maxQueryLength) {
      const others = pairs.filter(({ name }) => name !== "filter");
      const longest = others.toSorted((a, b) => b.value.length - a.value.length)[0];
      throw tooLong(restLength, maxQueryLength, decode(longest?.name.slice(0, 80) ?? ""));
    }
    for (const pair of pairs) {
      const name = decode(pair.name);
      if (this.#texts.has(name)) throw new Invalid(`${name} is given more than once`, name);
      this.#texts.set(name, decode(pair.value, name));
    }
    this.given = Object.fromEntries(this.#texts);
  }

  take(name: string): string | undefined {
    const text = this.#texts.get(name);
    this.#texts.delete(name);
    return text;
  }

  /** The parameters that nobody took yet, for another who reads them: a question that several collections answer. */
  copy(): Query {
    const copy = new Query("");
    for (const [name, text] of this.#texts) copy.#texts.set(name, text);
    return copy;
  }

  /** What nobody took yet as query text, for links that keep it. */
  rest(): string {
    return new URLSearchParams([...this.#texts]).toString();
  }

  /** @throws Invalid naming the first parameter that nobody took. */
  end(known: readonly string[]): void {
    const [unknown] = this.#texts.keys();
    if (unknown === undefined) return;
    const expected = known.length > 0 ? known.join(", ") : "no parameters";
    throw new Invalid(`${unknown} is not a parameter of this address; expected ${expected}`, unknown);
  }
}

function tooLong(length: number, max: number, parameter: string): Invalid {
  return new Invalid(`a query of ${length} characters is too long; expected at most ${max}`, parameter);
}

function splitPair(text: string): { readonly name: string; readonly value: string } {
  const at = text.indexOf("=");
  return at < 0 ? { name: text, value: "" } : { name: text.slice(0, at), value: text.slice(at + 1) };
}

function decode(text: string, parameter = text): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new Invalid(`${parameter} is not percent-encoded UTF-8`, parameter);
  }
  if (decoded.includes("\0")) throw new Invalid(`${parameter.replaceAll("\0", "")} contains NUL`, parameter);
  return decoded;
}

/** The declared filters that the query holds. @throws Invalid naming the parameter and what was expected. */
export function takeFilter(query: Query, declared: readonly FilterKey[]): Filter {
  const entries = declared.flatMap((key) => {
    const text = query.take(key);
    if (text === undefined) return [];
    const parsed = parseParameter(key, text);
    if (!parsed.ok) throw new Invalid(`${key}=${shorten(text)}: ${parsed.expected}`, key);
    return [[key, parsed.value]];
  });
  return Object.fromEntries(entries) as Filter;
}

/** A count of items, clamped to the largest page (OGC API – Features, 7.15.2: over the maximum is no error). */
export function takeLimit(query: Query, { fallback = defaultPageSize, max = maxPageSize } = {}): number {
  const limit = takeWholeNumber(query, "limit") ?? fallback;
  if (limit < 1) throw new Invalid("limit=0: expected at least 1", "limit");
  return Math.min(limit, max);
}

export function takeOffset(query: Query): number {
  return takeWholeNumber(query, "offset") ?? 0;
}

function takeWholeNumber(query: Query, name: string): number | undefined {
  const text = query.take(name);
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Invalid(`${name}=${shorten(text)}: expected a whole number, 0 or more`, name);
}

/** Properties to sort by, comma-separated, each once, `-` before one for descending; null when none is asked. */
export function takeSortby(query: Query, sortables: readonly string[]): string | null {
  const text = query.take("sortby");
  if (text === undefined) return null;
  // A plus sign means ascending; written as it is, it arrives as a space.
  const terms = text.split(",").map((term) => term.replace(/^[+ ]/, ""));
  const names = terms.map((term) => term.replace(/^-/, ""));
  const isKnown = names.every((name) => sortables.includes(name)) && new Set(names).size === names.length;
  if (isKnown) return terms.join(",");
  const expected = `expected names among ${sortables.join(", ")}, each once, - before it for descending`;
  throw new Invalid(`sortby=${shorten(text)}: ${expected}`, "sortby");
}

/** Names of a list, comma-separated; null when none are asked. @throws Invalid when one is not of the list. */
export function takeNames(query: Query, name: string, known: readonly string[]): readonly string[] | null {
  const text = query.take(name);
  if (text === undefined) return null;
  const names = text.split(",");
  if (names.every((item) => known.includes(item))) return names;
  throw new Invalid(`${name}=${shorten(text)}: expected names among ${known.join(", ")}`, name);
}

/** Periods to count, comma-separated. */
export function takeCountPeriods(query: Query): readonly Period[] {
  const text = query.take("count_periods");
  if (text === undefined) return [];
  const parts = text.split(",");
  if (parts.length > maxCountPeriods) {
    throw new Invalid(`${parts.length} periods: expected at most ${maxCountPeriods}`, "count_periods");
  }
  return parts.map((part) => {
    const period = parsePeriod(part);
    if (period) return period;
    throw new Invalid(`${shorten(part)}: expected periods FIRST/LAST, an open end as ..`, "count_periods");
  });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
