// Style sheets read as what they declare: their own properties by theme, and the colours they set.
import { globSync, readFileSync } from "node:fs";

export type Theme = "light" | "dark";
export type Tokens = Readonly<Record<string, string>>;

export interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  /** The whole rule: what stands beside it. */
  readonly rule: ReadonlyMap<string, string>;
}

const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, "");

export const read = (file: string) => withoutComments(readFileSync(file, "utf8"));

export const sheets = (pattern: string): readonly string[] => globSync(pattern).toSorted();

/** The innermost blocks of a sheet. */
function rulesOf(css: string): { selector: string; rule: ReadonlyMap<string, string> }[] {
  return Array.from(css.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    rule: new Map(
      body.split(";").flatMap((line) => {
        const colon = line.indexOf(":");
        return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
      }),
    ),
  }));
}

export function declarations(file: string): readonly Declaration[] {
  return rulesOf(read(file)).flatMap(({ selector, rule }) =>
    Array.from(rule, ([property, value]) => ({ file, selector, property, value, rule })),
  );
}

/** Splits `light-dark(a, b)` wherever it stands in a value. */
export function inTheme(value: string, theme: Theme): string {
  return value.replaceAll(/light-dark\(([^,()]+),\s*([^,()]+)\)/g, (_, light: string, dark: string) =>
    theme === "light" ? light.trim() : dark.trim(),
  );
}

const isColour = (value: string) => /#[\da-f]{3,8}\b|rgba?\(|light-dark\(/i.test(value);

/** The colours that the blocks named `:root` give names to; of several blocks the later says what it changes. */
export function tokensOf(css: string, theme: Theme): Tokens {
  const roots = rulesOf(css).filter(({ selector }) => selector.split("\n").at(-1)?.trim() === ":root");
  const named = roots.flatMap(({ rule }) =>
    Array.from(rule).filter(([name, value]) => name.startsWith("--") && isColour(value)),
  );
  return Object.fromEntries(named.map(([name, value]) => [name.slice(2), inTheme(value, theme)]));
}
