// Paints a picture of the map as it was laid out: on a canvas, in the fonts of the page.
import type { Palette } from "../../../layers/palette.ts";
import type { StillMap } from "../../../map/stillMap.ts";
import { type Layout, looks, type MeasureLook, type TextLook } from "./layout.ts";
import { paintSvg } from "./paintSvg.ts";

/** Degrees along the edges of the map, and the scale at its foot. */
export interface MapMarks {
  readonly along: readonly { readonly text: string; readonly x: number }[];
  readonly down: readonly { readonly text: string; readonly y: number }[];
  readonly scale: { readonly text: string; readonly px: number };
}

export interface Painting {
  readonly layout: Layout;
  readonly still: Pick<StillMap, "canvas">;
  readonly marks: MapMarks;
  readonly palette: Palette;
  readonly pixelRatio: number;
  /** The families of the page's letters, as CSS writes them. */
  readonly family: string;
}

const fontOf = (look: TextLook, family: string) => `${looks[look].weight} ${looks[look].size}px ${family}`;

/** Fetches the files of the fonts that the texts need: a canvas does not wait for them. */
export async function loadFonts(texts: readonly string[], family: string): Promise<void> {
  const text = texts.join(" ");
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${family}`, text)));
}

export function measureWith(family: string): MeasureLook {
  const context = contextOf(document.createElement("canvas"));
  return (text, look) => {
    context.font = fontOf(look, family);
    return context.measureText(text).width;
  };
}

export function paint(painting: Painting): HTMLCanvasElement {
  const { layout, still, palette, pixelRatio, family } = painting;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(layout.width * pixelRatio);
  canvas.height = Math.round(layout.height * pixelRatio);
  const context = contextOf(canvas);
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, layout.width, layout.height);
  const { x, y, width, height } = layout.map;
  context.drawImage(still.canvas, x, y, width, height);
  context.save();
  context.translate(x, y);
  paintMarks(context, painting);
  context.restore();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1);
  for (const { text, look, x: left, y: baseline } of layout.texts) {
    context.font = fontOf(look, family);
    context.fillStyle = look === "foot" ? palette.inkSoft : palette.ink;
    context.fillText(text, left, baseline);
  }
  for (const { sample, x: left, y: top } of layout.samples) {
    context.save();
    context.translate(left, top);
    paintSvg(context, sample, family);
    context.restore();
  }
  return canvas;
}

const tickPx = 6;

function paintMarks(context: CanvasRenderingContext2D, { marks, layout, palette, family }: Painting): void {
  const { height } = layout.map;
  context.font = `400 10px ${family}`;
  context.textAlign = "center";
  for (const { text, x } of marks.along) onPaper(context, palette, text, x, 13);
  for (const { text, y } of marks.down) {
    context.save();
    context.translate(11, y);
    context.rotate(-Math.PI / 2);
    onPaper(context, palette, text, 0, 3);
    context.restore();
  }
  const { text, px } = marks.scale;
  const [left, bottom] = [14, height - 14];
  context.textAlign = "left";
  context.font = `600 11.5px ${family}`;
  const { width } = context.measureText(text);
  context.globalAlpha = 0.86;
  context.fillStyle = palette.paper;
  context.fillRect(left - 7, bottom - 24, Math.max(px, width) + 14, 31);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillText(text, left, bottom - 10);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(left, bottom - tickPx);
  context.lineTo(left, bottom);
  context.lineTo(left + px, bottom);
  context.lineTo(left + px, bottom - tickPx);
  context.moveTo(left + px / 2, bottom - tickPx / 2);
  context.lineTo(left + px / 2, bottom);
  context.stroke();
}

/** A text on a strip of paper, so that what lies under it does not disturb it. */
function onPaper(
  context: CanvasRenderingContext2D,
  palette: Palette,
  text: string,
  x: number,
  y: number,
): void {
  const { width } = context.measureText(text);
  context.globalAlpha = 0.82;
  context.fillStyle = palette.paper;
  context.fillRect(x - width / 2 - 3, y - 10, width + 6, 13);
  context.globalAlpha = 1;
  context.fillStyle = palette.inkSoft;
  context.fillText(text, x, y);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser gives no canvas to draw on");
  return context;
}
