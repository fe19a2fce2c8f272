// LIKE of CQL2: `%` any characters, `_` one character, `\` before either takes it as it is written. Case matters.
// Runs between `%` are found one after another, each at its first place: no pattern makes it go back further.

type Wanted = string | typeof anyCharacter;
const anyCharacter = Symbol("any character");
type Run = readonly Wanted[];

/** Does the whole text match the pattern? */
export function isLike(text: string, pattern: string): boolean {
  const characters = Array.from(text.normalize("NFC"));
  const [first = [], ...others] = runsOf(pattern);
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

/** What stands between the `%` of a pattern; one run when there is none. */
function runsOf(pattern: string): readonly Run[] {
  const runs: Wanted[][] = [[]];
  let isEscaped = false;
  for (const character of pattern.normalize("NFC")) {
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
