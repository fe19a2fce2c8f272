// Whether the person asks for little to be fetched.

interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Does the person spare data? Then nothing is fetched ahead. */
export function isSparing(): boolean {
  const { connection } = navigator as Navigator & Connection;
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
