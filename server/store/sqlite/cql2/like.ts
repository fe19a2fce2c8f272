// LIKE of CQL2: `%` any characters, `_` one character, `\` before either takes it as it is written. Case matters.
// Runs between `%` are found one after another, each at its first place: no pattern makes it go back further.

/** Does the whole text match? */
export type Matcher = (text: string) => boolean;

/** The matcher of a pattern, made once for all the texts that it is asked of. */
export function matcherOf(pattern: string): Matcher {
  const runs = runsOf(pattern);
  if (runs.every((run) => run.every((wanted) => wanted !== anyCharacter))) {
    return pieceMatcher(runs.map((run) => run.join("")));
  }
  return (text) => isMatch(runs, Array.from(text));
}

const anyCharacter = Symbol("any character");
type Run = readonly (string | typeof anyCharacter)[];

/** What stands between the `%` of a pattern; one run when there is none. */
function runsOf(pattern: string): readonly Run[] {
  const runs: (string | typeof anyCharacter)[][] = [[]];
  let isEscaped = false;
  for (const character of pattern) {
    if (!isEscaped && character === "\\") {
      isEscaped = true;
      continue;
    }
    if (!isEscaped && character === "%") runs.push([]);
    else runs.at(-1)?.push(!isEscaped && character === "_" ? anyCharacter : character);
    isEscaped = false;
  }
  // A pattern that ends in a backslash escapes nothing: it asks for a backslash.
  if (isEscaped) runs.at(-1)?.push("\\");
  return runs;
}

/** Without `_` the runs are pieces of text, which the engine finds faster than characters. */
function pieceMatcher(pieces: readonly string[]): Matcher {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first)) return false;
    let from = first.length;
    for (const piece of others) {
      const at = text.indexOf(piece, from);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return text.length - last.length >= from && text.endsWith(last);
  };
}

function isMatch(runs: readonly Run[], characters: readonly string[]): boolean {
  const [first = [], ...others] = runs;
  const last = others.pop();
  if (!isAt(characters, first, 0)) return false;
  if (last === undefined) return characters.length === first.length;
  let from = first.length;
  for (const run of others) {
    const at = indexOf(characters, run, from);
    if (at < 0) return false;
    from = at + run.length;
  }
  const lastAt = characters.length - last.length;
  return lastAt >= from && isAt(characters, last, lastAt);
}

function indexOf(characters: readonly string[], run: Run, from: number): number {
  for (let at = from; at + run.length <= characters.length; at += 1) {
    if (isAt(characters, run, at)) return at;
  }
  return -1;
}

function isAt(characters: readonly string[], run: Run, at: number): boolean {
  return (
    at + run.length <= characters.length &&
    run.every((wanted, index) => wanted === anyCharacter || wanted === characters[at + index])
  );
}
