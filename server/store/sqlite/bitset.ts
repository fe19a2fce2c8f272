// A set of ordinals as bits: what a clause answers. Intersections and counts of 100,000 rows take microseconds.

const bitsPerWord = 32;

export class Bitset {
  readonly #words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.#words = words;
  }

  /** @param size how many ordinals there are; each given one is below it. */
  static of(size: number, ordinals: readonly number[]): Bitset {
    const words = new Uint32Array(Math.ceil(size / bitsPerWord));
    for (const ordinal of ordinals) {
      const word = ordinal >>> 5;
      words[word] = (words[word] ?? 0) | (1 << (ordinal & 31));
    }
    return new Bitset(words);
  }

  static full(size: number): Bitset {
    const words = new Uint32Array(Math.ceil(size / bitsPerWord)).fill(0xffffffff);
    const rest = size % bitsPerWord;
    if (rest > 0) words[words.length - 1] = 2 ** rest - 1;
    return new Bitset(words);
  }

  /** The ordinals whose value lies between the two, ends included; NaN lies nowhere. */
  static within(values: Float64Array, min: number, max: number): Bitset {
    const words = new Uint32Array(Math.ceil(values.length / bitsPerWord));
    for (let index = 0; index < words.length; index += 1) {
      const first = index * bitsPerWord;
      const end = Math.min(first + bitsPerWord, values.length);
      let word = 0;
      for (let ordinal = first; ordinal < end; ordinal += 1) {
        const value = values[ordinal] ?? Number.NaN;
        // Without a branch: which way a coordinate falls cannot be foretold, and a wrong guess costs three times as much.
        word |= (Number(value >= min) & Number(value <= max)) << (ordinal & 31);
      }
      words[index] = word;
    }
    return new Bitset(words);
  }

  and(other: Bitset): Bitset {
    return new Bitset(this.#words.map((word, index) => word & (other.#words[index] ?? 0)));
  }

  or(other: Bitset): Bitset {
    return new Bitset(this.#words.map((word, index) => word | (other.#words[index] ?? 0)));
  }

  has(ordinal: number): boolean {
    return ((this.#words[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
  }

  count(): number {
    let total = 0;
    for (const word of this.#words) total += bitCount(word);
    return total;
  }

  /** How many ordinals both sets hold. */
  countWith(other: Bitset): number {
    const [ours, theirs] = [this.#words, other.#words];
    let total = 0;
    for (let index = 0; index < ours.length; index += 1) {
      total += bitCount((ours[index] ?? 0) & (theirs[index] ?? 0));
    }
    return total;
  }

  /** The ordinals in ascending order, from the offset-th on, at most `limit`. */
  ordinals(offset: number, limit: number): readonly number[] {
    const found: number[] = [];
    let skip = offset;
    for (const [index, word] of this.#words.entries()) {
      if (found.length >= limit) break;
      const inWord = bitCount(word);
      if (skip >= inWord) {
        skip -= inWord;
        continue;
      }
      for (let rest = word; rest !== 0 && found.length < limit; rest &= rest - 1) {
        if (skip > 0) skip -= 1;
        else found.push(index * bitsPerWord + (31 - Math.clz32(rest & -rest)));
      }
    }
    return found;
  }
}

/** Set bits of a 32-bit word, by adding neighbouring fields of 1, 2, 4 bits. */
function bitCount(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
