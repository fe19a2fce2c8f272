// One dimension over all records: which values each has, by the record's ordinal. Counting walks the matched ordinals
// once and looks up here; intersecting a set for every pair of values would cost more the more values there are.
import { noneKey, severalKey } from "#contract";

export class Column {
  readonly keys: readonly string[];
  /** Key under which a record is counted once: its only value, or `~several`, or `~none`. */
  readonly #own: Int32Array;
  /** Values of the records that have several. */
  readonly #several: readonly (readonly number[] | undefined)[];

  private constructor(
    keys: readonly string[],
    own: Int32Array,
    several: readonly (readonly number[] | undefined)[],
  ) {
    this.keys = keys;
    this.#own = own;
    this.#several = several;
  }

  /** @param valuesOf the values of the record with that ordinal; a value given twice counts once. */
  static of(size: number, valuesOf: (ordinal: number) => readonly string[]): Column {
    const numbers = new Map<string, number>();
    const numberOf = (key: string) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    };
    const own = new Int32Array(size);
    const several = Array.from({ length: size }, (_, ordinal) => {
      const given = valuesOf(ordinal);
      const values = given.length > 1 ? [...new Set(given)] : given;
      own[ordinal] = numberOf(values.length > 1 ? severalKey : (values[0] ?? noneKey));
      return values.length > 1 ? values.map(numberOf) : undefined;
    });
    return new Column([...numbers.keys()], own, several);
  }

  /** A column in which every record has the same value. */
  static single(size: number, key: string): Column {
    return new Column([key], new Int32Array(size), []);
  }

  own(ordinal: number): number {
    return this.#own[ordinal] ?? 0;
  }

  /** The values of a record that has several; undefined when it has one or none. */
  several(ordinal: number): readonly number[] | undefined {
    return this.#several[ordinal];
  }

  /** Has the record that key, alone or among several? */
  has(ordinal: number, key: number): boolean {
    return this.#several[ordinal]?.includes(key) ?? this.own(ordinal) === key;
  }

  /** Visits the key of every value of a record, and `~none` when it has none. */
  each(ordinal: number, visit: (key: number) => void): void {
    const several = this.#several[ordinal];
    if (several) several.forEach(visit);
    else visit(this.own(ordinal));
  }
}
