// A bounded memory: what was used least recently goes first.

export class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;

  /** @param capacity how many values are kept */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value kept under the key, or the one computed and kept now. */
  get(key: string, compute: () => Value): Value {
    const kept = this.#values.get(key);
    if (kept !== undefined) this.#values.delete(key);
    const value = kept ?? compute();
    this.#values.set(key, value);
    if (this.#values.size > this.#capacity) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}
