// Map images, drawn when first asked for: symbols, dotted rings, the mark of a broken tie.
import type { Country } from "#contract";
import { ringRadius } from "../layers/activities/ring.ts";
import { type Palette, palettes } from "../layers/palette.ts";
import { parseImageName, symbolColours, symbolPaths } from "../layers/symbols.ts";

/** CSS pixels of a symbol's grid of 24. */
const symbolPx = 19;
const grid = 24;
const margin = 1.5;

export interface MapImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** The image of a name that a style uses; null for a name no layer has made. */
export function drawImage(name: string, pixelRatio: number): MapImage | null {
  const symbol = parseImageName(name);
  if (symbol) {
    const palette = palettes[symbol.theme];
    return onCanvas(symbolPx + 2 * margin, pixelRatio, (context) => {
      context.translate(margin, margin);
      context.scale(symbolPx / grid, symbolPx / grid);
      const { fill, stroke, strokeWidth } = symbolColours(palette, symbol.fill, symbol.country);
      paintPath(context, symbolPaths[symbol.symbol], fill, stroke, strokeWidth);
    });
  }
  const [kind, variant, theme] = name.split("/");
  if (kind === "dotted" && isTheme(theme)) return dottedRing(palettes[theme], variant ?? "", pixelRatio);
  if (kind === "broken" && isTheme(variant)) return brokenMark(palettes[variant], pixelRatio);
  return null;
}

const isTheme = (text: string | undefined): text is Palette["id"] => text === "light" || text === "dark";

function onCanvas(size: number, pixelRatio: number, paint: (context: CanvasRenderingContext2D) => void) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(size * pixelRatio);
  canvas.height = canvas.width;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  paint(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

function paintPath(
  context: CanvasRenderingContext2D,
  path: string,
  fill: string,
  stroke: string,
  strokeWidth: number,
): void {
  const shape = new Path2D(path);
  context.lineJoin = "round";
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(shape, "evenodd");
  context.stroke(shape);
}

/** Around places of unknown position, by side; and, smaller, where a filter leaves no activity. */
function dottedRing(palette: Palette, variant: string, pixelRatio: number): MapImage | null {
  const isFiltered = variant === "filtered";
  const radius = isFiltered ? ringRadius(1) : 14;
  const side: Country = variant === "LA" ? "LA" : "VN";
  return onCanvas(2 * radius + 6, pixelRatio, (context) => {
    const dots = isFiltered ? 16 : 20;
    context.fillStyle = isFiltered ? palette.activity : palette.side[side];
    for (let dot = 0; dot < dots; dot++) {
      const turn = (dot / dots) * 2 * Math.PI;
      context.beginPath();
      context.arc(
        radius + 3 + radius * Math.cos(turn),
        radius + 3 + radius * Math.sin(turn),
        isFiltered ? 0.9 : 1.25,
        0,
        7,
      );
      context.fill();
    }
  });
}

function brokenMark(palette: Palette, pixelRatio: number): MapImage | null {
  return onCanvas(13, pixelRatio, (context) => {
    for (const [colour, width] of [
      [palette.halo, 4],
      [palette.lost, 1.8],
    ] as const)
      paintPath(context, "M3 3L10 10M10 3L3 10", "transparent", colour, width);
  });
}
