// The days of the year on which both sides visit each other.
import tet from "./tetDays.json" with { type: "json" };

export const festivalIds = ["tet", "borderGuardDay", "bunpimay", "laoNationalDay"] as const;
export type FestivalId = (typeof festivalIds)[number];

/** Their marks, each on a grid of 8 around its middle, tellable apart in one colour. */
export const festivalShapes: Readonly<Record<FestivalId, string>> = {
  tet: "M0-4L4 0L0 4L-4 0z",
  bunpimay: "M0-4C2.500-1 4 0.500 4 1.500A4 3 0 0 1-4 1.500C-4 0.500-2.500-1 0-4z",
  borderGuardDay: "M-3.500-3.500h7V0.500L0 4L-3.500 0.500z",
  laoNationalDay: "M-3.200-3.200h6.400v6.400h-6.400z",
};

export interface Festival {
  readonly id: FestivalId;
  /** Both days inclusive. */
  readonly first: string;
  readonly last: string;
}

/** First and last year whose Tết is known here. */
export const tetYears = { from: Number(tet.days[0]?.slice(0, 4)), to: Number(tet.days.at(-1)?.slice(0, 4)) };

/**
 * The festivals of a year. Tết: the first day of the first lunar month by the Vietnamese calendar (UTC+7), from
 * tetDays.json, left out of years outside it. Bunpimay: 14 to 16 April, the days that Laos keeps by tradition; in some
 * years its government begins on the 13th (Lao News Agency, laotribune.com, 2023; laotiantimes.com, 24 March 2022).
 * Border Guard day: 3 March. Lao National Day: 2 December.
 */
export function festivalsOf(year: number): readonly Festival[] {
  const tetDay = tet.days.find((day) => day.startsWith(`${year}-`));
  return [
    ...(tetDay ? [{ id: "tet", first: tetDay, last: tetDay } as const] : []),
    { id: "borderGuardDay", first: `${year}-03-03`, last: `${year}-03-03` },
    { id: "bunpimay", first: `${year}-04-14`, last: `${year}-04-16` },
    { id: "laoNationalDay", first: `${year}-12-02`, last: `${year}-12-02` },
  ];
}
