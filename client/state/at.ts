// A spot on the border line that somebody asked for: so far from a marker along the line, or a kilometre of the portal's reference.

export type At =
  | {
      readonly of: "marker";
      readonly number: number;
      /** Metres along the line, toward higher numbers (south) when positive. */
      readonly offset_m: number;
    }
  | { readonly of: "km"; readonly km: number };

const form = /^(?:(\d{1,4})(?:([+\- ])(\d{1,6}))?|km(\d{1,3}(?:\.\d{1,3})?))$/;

/** `717`, `717+300`, `717-1200`, `km63.4`. A plus that the browser has read as a space is still a plus. Null for anything else. */
export function parseAt(text: string): At | null {
  const [, number, sign, metres, km] = form.exec(text.trim()) ?? [];
  if (km !== undefined) return { of: "km", km: Number(km) };
  if (number === undefined) return null;
  return {
    of: "marker",
    number: Number(number),
    offset_m: Number(metres ?? 0) * (sign === "-" ? -1 : 1),
  };
}

/** The address form, which parseAt reads back. */
export function formatAt(at: At): string {
  if (at.of === "km") return `km${Math.round(at.km * 1000) / 1000}`;
  if (at.offset_m === 0) return String(at.number);
  return `${at.number}${at.offset_m < 0 ? "-" : "+"}${Math.round(Math.abs(at.offset_m))}`;
}
