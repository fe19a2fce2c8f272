// The picture of a preview as SVG: at the left what is told, at the right a small true map.
import { wrapText } from "../contract/wrapText.ts";
import { html, type Markup } from "../html/markup.ts";
import { previewSize } from "../html/metaTags.ts";
import { partsOf, pathOf, type Projection } from "../html/projection.ts";
import { type Backdrop, type Drawn, lookAt, scaleOf } from "../html/smallMap.ts";
import { wordsIn } from "../html/words.ts";
import { palette } from "../tiles/palette.ts";
import type { Fonts, Weight } from "./fonts.ts";
import type { Subject } from "./subject.ts";
import { credits } from "./words.ts";

const colours = { ...palette, rule: "#dfd5c3", accent: "#a3146f" } as const;

const mapFrame = { width: 500, height: 630 } as const;
const mapLeft = previewSize.width - mapFrame.width;
const margin = 56;
const room = mapLeft - 2 * margin;

export async function previewSvg(subject: Subject, backdrop: Backdrop, fonts: Fonts): Promise<string> {
  const { width, height } = previewSize;
  const markup =
    await html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${told(subject, fonts)}
${map(subject, backdrop, fonts)}
</svg>`;
  return String(markup);
}

interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly line: number;
  readonly fill: string;
  readonly maxLines: number;
}

const styles = {
  portal: { size: 24, weight: 600, line: 36, fill: colours.side.VN, maxLines: 1 },
  title: { size: 50, weight: 600, line: 70, fill: colours.ink, maxLines: 3 },
  longTitle: { size: 38, weight: 600, line: 55, fill: colours.ink, maxLines: 4 },
  kind: { size: 26, weight: 400, line: 40, fill: colours.side.LA, maxLines: 1 },
  fact: { size: 27, weight: 400, line: 42, fill: colours.ink, maxLines: 2 },
  doubt: { size: 21, weight: 400, line: 32, fill: colours.inkSoft, maxLines: 3 },
  foot: { size: 16, weight: 400, line: 25, fill: colours.inkSoft, maxLines: 2 },
} as const satisfies Record<string, Style>;

interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  /** Room above it. */
  readonly gap: number;
}

const top = 48;
const heightOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { lines, style, gap }) => sum + gap + lines.length * style.line, 0);

/** From the top down, above the foot. The title is large where all has room so; then facts give way, and the doubt never. */
function told(subject: Subject, fonts: Fonts): Markup {
  const words = wordsIn[subject.lang];
  const foot = linesOf(`${credits} · ${words.illustrative}`, styles.foot, fonts);
  const footTop = previewSize.height - 40 - foot.length * styles.foot.line;
  const fits = (blocks: readonly Block[]) => top + heightOf(blocks) <= footTop - 16;
  const forms = [
    blocksOf(subject, styles.title, subject.facts.length, fonts),
    ...subject.facts.map((_, left) =>
      blocksOf(subject, styles.longTitle, subject.facts.length - left, fonts),
    ),
    blocksOf(subject, styles.longTitle, 0, fonts),
  ];
  const blocks = forms.find(fits) ?? forms.at(-1) ?? [];
  return html`${blocks.map((block, index) => textAt(block, top + heightOf(blocks.slice(0, index)) + block.gap, fonts))}<path d="M${margin} ${footTop - 8}H${margin + room}" stroke="${colours.rule}" stroke-width="1.5"/>${textAt({ lines: foot, style: styles.foot, gap: 0 }, footTop, fonts)}`;
}

/** @param facts how many of them. */
function blocksOf(
  { lang, kind, title, facts: all, doubt }: Subject,
  titleStyle: Style,
  facts: number,
  fonts: Fonts,
): readonly Block[] {
  const said: readonly (readonly [string, Style, number])[] = [
    [wordsIn[lang].portal, styles.portal, 0],
    [title, titleStyle, 22],
    [kind, styles.kind, 8],
    ...all.slice(0, facts).map((fact) => [fact, styles.fact, 8] as const),
    [doubt, styles.doubt, 12],
  ];
  return said
    .filter(([text]) => text !== "")
    .map(([text, style, gap]) => ({ lines: linesOf(text, style, fonts), style, gap }));
}

function wrapped(text: string, { size, weight }: Style, fonts: Fonts): readonly string[] {
  return wrapText(text, room, (piece) => fonts.widthOf(piece, weight) * size);
}

/** No more lines than there is room for; what is left out is told by an ellipsis. */
function linesOf(text: string, style: Style, fonts: Fonts): readonly string[] {
  const lines = wrapped(text, style, fonts);
  if (lines.length <= style.maxLines) return lines;
  const [last = "", ...before] = lines.slice(0, style.maxLines).toReversed();
  return [...before.toReversed(), `${last.replace(/[\s,.;:]*\S{0,3}$/, "")} …`];
}

function textAt({ lines, style }: Block, from: number, fonts: Fonts): Markup {
  return html`${lines.map((line, index) => words(line, style, margin, from + index * style.line + (style.line + style.size * 0.72) / 2, fonts))}`;
}

/**
 * Each letter by the part of the fonts that has it. Every run is placed by itself: where runs of one text follow each other,
 * the library loses some. Kerning would move what is placed so.
 */
function words(
  text: string,
  { size, weight, fill }: Pick<Style, "size" | "weight" | "fill">,
  x: number,
  y: number,
  fonts: Fonts,
): Markup {
  let left = x;
  const placed = fonts.runsOf(text, weight).map((run) => {
    const at = left;
    left += run.width * size;
    return html`<text x="${at.toFixed(2)}" font-family="${run.family}" xml:space="preserve">${run.text}</text>`;
  });
  return html`<g transform="translate(0 ${y.toFixed(1)})" font-size="${size}" style="font-kerning:none" fill="${fill}">${placed}</g>`;
}

function map({ drawn }: Subject, backdrop: Backdrop, fonts: Fonts): Markup {
  const whole: Drawn = {
    geometry: { type: "LineString", coordinates: [...backdrop.line] },
    precisionMetres: null,
    isStated: true,
  };
  const projection =
    (drawn.length > 0 ? lookAt(backdrop, drawn, mapFrame) : null) ?? lookAt(backdrop, [whole], mapFrame);
  if (projection === null) return html``;
  return html`<svg x="${mapLeft}" y="0" width="${mapFrame.width}" height="${mapFrame.height}" viewBox="0 0 ${mapFrame.width} ${mapFrame.height}">
<rect width="${mapFrame.width}" height="${mapFrame.height}" fill="${colours.land.VN}"/>
${backdrop.lands.map(({ country, rings }) => rings.map((ring) => land(projection, ring, country)))}
${stroked(projection, backdrop.line, colours.paper, 8)}${stroked(projection, backdrop.line, colours.line, 3.5)}
${drawn.map((one) => shapes(projection, one))}
${scale(projection, fonts)}
</svg><path d="M${mapLeft} 0V${mapFrame.height}" stroke="${colours.rule}" stroke-width="2"/>`;
}

type Line = Parameters<typeof pathOf>[1];

function land(projection: Projection, ring: Line, country: string): Markup | null {
  const d = pathOf(projection, ring, true);
  return d === null
    ? null
    : html`<path d="${d}" fill="${country === "LA" ? colours.land.LA : colours.land.VN}"/>`;
}

function stroked(projection: Projection, line: Line, colour: string, width: number): Markup | null {
  const d = pathOf(projection, line, false);
  return d === null
    ? null
    : html`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
}

/** One place is a large mark, the places of an answer are small ones. */
const dotRadius = 9;

/** Stated points are solid, others hollow within the circle in which they lie. */
function shapes(projection: Projection, { geometry, precisionMetres, isStated }: Drawn): Markup {
  const { points, lines, rings } = partsOf(geometry);
  return html`${rings.map((ring) => area(projection, ring))}${lines.map((line) => stroked(projection, line, colours.accent, 4))}${points.map(
    (point) => {
      const [cx, cy] = projection.pixel(point).map((at) => at.toFixed(1));
      const radius = ((precisionMetres ?? 0) / 1000) * projection.pixelsPerKm;
      const within =
        radius > dotRadius &&
        html`<circle cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}" fill="${colours.accent}" fill-opacity="0.1" stroke="${colours.accent}" stroke-width="2" stroke-dasharray="7 6"/>`;
      const [fill, stroke] = isStated ? [colours.accent, colours.paper] : [colours.paper, colours.accent];
      return html`${within}<circle cx="${cx}" cy="${cy}" r="${dotRadius}" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;
    },
  )}`;
}

function area(projection: Projection, ring: Line): Markup | null {
  const d = pathOf(projection, ring, true);
  return d === null
    ? null
    : html`<path d="${d}" fill="${colours.accent}" fill-opacity="0.12" stroke="${colours.accent}" stroke-width="2" stroke-dasharray="7 6"/>`;
}

function scale(projection: Projection, fonts: Fonts): Markup {
  const km = scaleOf(projection);
  const [left, bottom] = [26, mapFrame.height - 26];
  const right = (left + km * projection.pixelsPerKm).toFixed(1);
  const style = { size: 19, weight: 600, fill: colours.ink } as const;
  return html`<path d="M${left} ${bottom - 9}V${bottom}H${right}V${bottom - 9}" fill="none" stroke="${colours.ink}" stroke-width="2.5"/>${words(`${km} km`, style, left, bottom - 16, fonts)}`;
}
