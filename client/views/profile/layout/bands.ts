// Stretches of the day's units as bands on their side: the finest level next to the line, districts over their communes outside.
import { type Country, isValidOn, type Lang } from "#contract";
import { nameWithLang } from "../../../api/useFeatureIndex.ts";
import type { Facts } from "../../../layers/facts.ts";
import type { FeatureRef } from "../../../state/view.ts";
import type { KmWindow } from "./scale.ts";

export interface Band {
  readonly ref: FeatureRef;
  readonly side: Country;
  /** 0 next to the line. */
  readonly row: number;
  readonly span: KmWindow;
  readonly precisionKm: number;
  /** Counts along its side and level, for the colour. */
  readonly order: number;
  readonly name: string;
  readonly nameLang: Lang;
}

/** The bands of a day, and how many rows each side needs. */
export function bandsOn(
  facts: Facts,
  day: string,
  lang: Lang,
): { bands: Band[]; rows: Readonly<Record<Country, number>> } {
  const drawn = facts.border
    .map(({ properties }) => properties)
    .filter((properties) => properties.kind === "stretch" && isValidOn(properties, day))
    .sort((a, b) => (a.km_from ?? 0) - (b.km_from ?? 0));
  const levels = (side: Country) =>
    ["commune", "district", "province"].filter((level) =>
      drawn.some((properties) => properties.country === side && properties.level === level),
    );
  const rowsOf = { VN: levels("VN"), LA: levels("LA") };
  const seen = new Map<string, number>();
  const bands = drawn.flatMap((properties): Band[] => {
    const { unit, country, level, km_from, km_to, precision_km } = properties;
    const order = seen.get(`${country}/${level}`) ?? 0;
    seen.set(`${country}/${level}`, order + 1);
    if (unit === null || country === null || level === null || km_from === null || km_to === null) return [];
    const { name, lang: nameLang } = nameWithLang(lang, properties);
    return [
      {
        ref: { collection: "admin-units", id: unit },
        side: country,
        row: rowsOf[country].indexOf(level),
        span: [km_from, km_to],
        precisionKm: precision_km ?? 0,
        order,
        name,
        nameLang,
      },
    ];
  });
  return { bands, rows: { VN: rowsOf.VN.length, LA: rowsOf.LA.length } };
}
