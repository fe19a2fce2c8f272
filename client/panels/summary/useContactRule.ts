// The rule of contact as the address says it: months, and kinds that count.
import { useCodes } from "../../api/useCodes.ts";
import { useView } from "../../state/useView.ts";

/** As the server takes them; 20 years are beyond any tie's rhythm. */
export const monthsRange = { min: 1, max: 240, usual: 12 } as const;

export const isMonths = (months: number) =>
  Number.isInteger(months) && months >= monthsRange.min && months <= monthsRange.max;

export interface ContactRule {
  readonly months: number;
  /** Null: all kinds count. */
  readonly kinds: readonly string[] | null;
}

/** What is not understood is dropped: an unknown kind, a number of months out of range. */
export function useContactRule(): ContactRule {
  const [{ months, contact }] = useView();
  const known = useCodes("activity_kind").map(({ code }) => code);
  const kinds = contact.filter((code) => known.includes(code));
  return {
    months: isMonths(months) ? months : monthsRange.usual,
    kinds: kinds.length > 0 ? kinds : null,
  };
}
