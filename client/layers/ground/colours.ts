// Colours of what lies beneath the facts, by day and by night: quieter than anything that is a fact.
import type { Palette } from "../palette.ts";

interface GroundColours {
  readonly forest: string;
  readonly built: string;
  readonly road: string;
  readonly contour: string;
  readonly contourName: string;
  readonly shadow: string;
  readonly light: string;
  readonly slope: string;
}

export const groundColours: Readonly<Record<Palette["id"], GroundColours>> = {
  light: {
    forest: "rgba(105, 135, 80, 0.13)",
    built: "rgba(130, 110, 85, 0.16)",
    road: "#c9b79b",
    contour: "#a5885a",
    contourName: "#7c643d",
    shadow: "rgba(88, 72, 48, 0.42)",
    light: "rgba(255, 255, 250, 0.4)",
    slope: "rgba(88, 72, 48, 0.12)",
  },
  dark: {
    forest: "rgba(125, 160, 110, 0.09)",
    built: "rgba(210, 190, 160, 0.09)",
    road: "#4d4a45",
    contour: "#7d6f58",
    contourName: "#a8997f",
    shadow: "rgba(0, 0, 0, 0.55)",
    light: "rgba(200, 210, 220, 0.14)",
    slope: "rgba(0, 0, 0, 0.2)",
  },
};
