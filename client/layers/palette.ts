// Every colour of the map, by day and by night. Two sides, two hues: Việt Nam warm, Laos cool; the accent belongs to the selection alone.
import type { Country } from "#contract";

export interface Palette {
  readonly id: "light" | "dark";
  readonly land: Readonly<Record<Country, string>>;
  readonly line: string;
  readonly lineCasing: string;
  readonly water: string;
  readonly waterLabel: string;
  readonly graticule: string;
  readonly town: string;
  readonly country: Readonly<Record<Country, string>>;
  /** Neighbours along the line take neighbouring entries, so they differ in lightness as well as in hue. */
  readonly units: Readonly<Record<Country, readonly string[]>>;
  readonly side: Readonly<Record<Country, string>>;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly symbolLight: Readonly<Record<Country, string>>;
  readonly paper: string;
  readonly twinning: string;
  readonly lost: string;
  readonly activity: string;
  readonly accent: string;
}

const light: Palette = {
  id: "light",
  land: { VN: "#f8f0e0", LA: "#e4ecea" },
  line: "#17130f",
  lineCasing: "#fffdf8",
  water: "#9fbfcc",
  waterLabel: "#45707f",
  graticule: "#7d6f5a",
  town: "#655b4d",
  country: { VN: "#8a6a48", LA: "#4d7078" },
  units: {
    VN: ["#b07c12", "#9a4016", "#a0821a", "#843418", "#c26f24", "#7d5312"],
    LA: ["#178588", "#36459a", "#2f8fa6", "#1d5680"],
  },
  side: { VN: "#99481a", LA: "#155f72" },
  ink: "#241f19",
  inkSoft: "#5c5346",
  halo: "#fdf9f0",
  symbolLight: { VN: "#f3d9bd", LA: "#bfdadf" },
  paper: "#fffdf8",
  twinning: "#5a3464",
  lost: "#7b746a",
  activity: "#2f3a2c",
  accent: "#a3146f",
};

const dark: Palette = {
  id: "dark",
  land: { VN: "#211f1f", LA: "#161c22" },
  line: "#fbf1dc",
  lineCasing: "#05080b",
  water: "#2f5468",
  waterLabel: "#7fb0c6",
  graticule: "#8c97a0",
  town: "#a39c8e",
  country: { VN: "#b8946c", LA: "#7fa6b0" },
  units: {
    VN: ["#d9a441", "#b95a30", "#f0c268", "#ad5536", "#e39550", "#96702f"],
    LA: ["#46b0ad", "#6874cf", "#86d4e0", "#4a7db3"],
  },
  side: { VN: "#f0a66f", LA: "#78c9d6" },
  ink: "#ece5d6",
  inkSoft: "#b3b5b3",
  halo: "#0b1016",
  symbolLight: { VN: "#5a3a22", LA: "#1d4a57" },
  paper: "#0f161e",
  twinning: "#c6a2d6",
  lost: "#97948d",
  activity: "#dfe6cf",
  accent: "#ff93d2",
};

export const palettes: Readonly<Record<Palette["id"], Palette>> = { light, dark };

/** The colour of the n-th unit along its side of the line. */
export function unitColour(palette: Palette, country: Country, order: number): string {
  const steps = palette.units[country];
  return steps[order % steps.length] ?? palette.side[country];
}
