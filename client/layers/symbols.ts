// The symbols of the map on one grid of 24, tellable apart by shape alone. Map images and legend draw the same paths.
import type { Country, PlaceKind } from "#contract";
import type { Palette } from "./palette.ts";

/** How exact a position is, told by fill: solid is known, light is somewhere in the commune, hollow is estimated. */
export type SymbolFill = "solid" | "light" | "hollow";
export type SymbolName = PlaceKind | "unit" | "crowd";

/** SVG path data on a 24 × 24 grid. */
export const symbolPaths: Readonly<Record<SymbolName, string>> = {
  village: "M12 5.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6Z",
  post: "M12 1.9L20.4 5.1V10.8C20.4 15.4 17.2 18.9 12 22.5C6.8 18.9 3.6 15.4 3.6 10.8V5.1Z",
  gate: "M3 21.2V11.6A9 9 0 0 1 21 11.6V21.2H15.9V12.2A3.9 3.9 0 0 0 8.1 12.2V21.2Z",
  marker: "M12 1.8L16 6.4V17.6H18.6V21.8H5.4V17.6H8V6.4Z",
  commune_seat: "M4.6 4.6H19.4V19.4H4.6Z",
  unit: "M12 3.6a8.4 8.4 0 1 0 0 16.8a8.4 8.4 0 1 0 0-16.8ZM12 6.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4ZM12 9.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2Z",
  crowd: "M12 1.6a10.4 10.4 0 1 0 0 20.8a10.4 10.4 0 1 0 0-20.8Z",
};

export interface SymbolColours {
  readonly fill: string;
  readonly stroke: string;
  /** Width of the stroke on the grid of 24. */
  readonly strokeWidth: number;
}

/** The colours of a symbol on its side of the border; grey ink on the line itself. */
export function symbolColours(palette: Palette, fill: SymbolFill, country: Country | null): SymbolColours {
  const colour = country ? palette.side[country] : palette.ink;
  const pale = country ? palette.symbolLight[country] : palette.paper;
  const styles: Record<SymbolFill, SymbolColours> = {
    solid: { fill: colour, stroke: palette.paper, strokeWidth: 1.6 },
    light: { fill: pale, stroke: colour, strokeWidth: 1.9 },
    hollow: { fill: palette.paper, stroke: colour, strokeWidth: 2.4 },
  };
  return styles[fill];
}

export interface SymbolImage {
  readonly symbol: SymbolName;
  readonly fill: SymbolFill;
  readonly country: Country | null;
  readonly theme: Palette["id"];
}

/** The name of a symbol's map image, for a given theme: `post/light/VN/dark`. */
export function imageName({ symbol, fill, country, theme }: SymbolImage): string {
  return [symbol, fill, country ?? "both", theme].join("/");
}

/** Reads a name that imageName has made; null for any other. */
export function parseImageName(name: string): SymbolImage | null {
  const [symbol = "", fill = "", country = "", theme = ""] = name.split("/");
  const isKnown = symbol in symbolPaths && ["solid", "light", "hollow"].includes(fill);
  if (!isKnown || (theme !== "light" && theme !== "dark")) return null;
  return {
    symbol: symbol as SymbolName,
    fill: fill as SymbolFill,
    country: country === "VN" || country === "LA" ? country : null,
    theme,
  };
}
