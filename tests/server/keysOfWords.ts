// Words in several languages, to be held against each other.

/** Every key with the placeholders of its message, nested ones joined by dots. */
export function keysOf(words: object, prefix = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === "object" && value !== null) return keysOf(value, `${prefix}${key}.`);
    const placeholders = String(value).match(/\{\w+\}/g) ?? [];
    return [`${prefix}${key} ${placeholders.toSorted().join("")}`];
  });
}
