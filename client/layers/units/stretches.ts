// The stretches of the day's division.
import { isValidOn } from "#contract";
import type { Facts } from "../facts.ts";

export type Stretch = Facts["border"][number];

/** Those of the units that exist on the day, north to south; `order` counts along each side and level. */
export function stretchesOn(facts: Facts, day: string): { stretch: Stretch; order: number }[] {
  const valid = facts.border
    .filter(({ properties }) => properties.kind === "stretch" && isValidOn(properties, day))
    .sort((a, b) => (a.properties.km_from ?? 0) - (b.properties.km_from ?? 0));
  const seen = new Map<string, number>();
  return valid.map((stretch) => {
    const row = `${stretch.properties.country}/${stretch.properties.level}`;
    const order = seen.get(row) ?? 0;
    seen.set(row, order + 1);
    return { stretch, order };
  });
}

/** A district of Việt Nam holds communes with stretches of their own: it is the thin outer band. */
export function isOuter({ properties }: Stretch): boolean {
  return properties.country === "VN" && properties.level === "district";
}
