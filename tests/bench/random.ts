// Chance that is the same every time: mulberry32, a 32-bit generator in the public domain.

export interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** A number between two others, to four decimals (about 10 m of a degree). */
  between(min: number, max: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (min, max) => Number((min + next() * (max - min)).toFixed(4)),
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("there is nothing to pick from");
      return value;
    },
  };
}
