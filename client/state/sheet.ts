// What the address says of a sheet of paper, beside the View that is printed on it. Reading is lenient, as of the View.
import { createParser, parseAsStringLiteral, useQueryStates } from "nuqs";

export const papers = ["a4", "a3"] as const;
export type Paper = (typeof papers)[number];
export const orientations = ["portrait", "landscape"] as const;
export type Orientation = (typeof orientations)[number];
export const graticules = ["wgs84", "vn2000", "none"] as const;
export type Graticule = (typeof graticules)[number];

/** Denominators between which a sheet can be drawn: larger the data are not exact enough, smaller the area is a spot. */
export const scaleRange = { largest: 20_000, smallest: 2_000_000 } as const;
/** Letters of a title, so that it stays on two lines. */
export const titleLength = 120;

const ScaleParser = createParser<number>({
  parse: (text) => {
    const scale = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return scale >= scaleRange.largest && scale <= scaleRange.smallest ? scale : null;
  },
  serialize: String,
});

/** One line of plain text, as long as fits the head of a sheet. */
export function readTitle(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, titleLength);
}

const TitleParser = createParser<string>({
  parse: (text) => readTitle(text) || null,
  serialize: String,
});

export const sheetParsers = {
  paper: parseAsStringLiteral(papers).withDefault("a4"),
  orientation: parseAsStringLiteral(orientations).withDefault("portrait"),
  /** The denominator; about what the screen showed when absent. */
  scale: ScaleParser,
  graticule: parseAsStringLiteral(graticules).withDefault("wgs84"),
  /** Written by the user; the portal's name when absent. */
  title: TitleParser,
};

export type Sheet = ReturnType<typeof useQueryStates<typeof sheetParsers>>[0];
export type SetSheet = (patch: { [Key in keyof Sheet]?: Sheet[Key] | null }) => void;

/** The sheet and how to change it; no step of the browser's back button. */
export function useSheet(): readonly [Sheet, SetSheet] {
  const [sheet, setStates] = useQueryStates(sheetParsers, { history: "replace", clearOnDefault: true });
  return [sheet, (patch) => void setStates(patch)];
}

/** The View that a sheet shows, as an address of the portal. @param href the address of the sheet. */
export function viewAddress(href: string): string {
  const url = new URL(href);
  for (const key of Object.keys(sheetParsers)) url.searchParams.delete(key);
  url.pathname = "/";
  return url.href;
}
