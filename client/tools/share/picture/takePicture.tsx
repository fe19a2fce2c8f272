// A picture of the map as it stands: the map drawn anew in as many pixels as are asked, with all that a reader of it needs.
import type { QueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { formatNumber } from "../../../i18n/format.ts";
import { ticks } from "../../../layers/basemap/graticule.ts";
import { groundEntry, GroundSample } from "../../../layers/ground/GroundSample.tsx";
import type { Palette } from "../../../layers/palette.ts";
import { Sample } from "../../../layers/Sample.tsx";
import { visibleLegend } from "../../../layers/visibleLegend.ts";
import { credits } from "../../../map/Attribution.tsx";
import { homeBounds } from "../../../map/camera.ts";
import { formatDegrees } from "../../../map/Frame.tsx";
import { pngOf } from "../../../map/pngOf.ts";
import { scaleAt } from "../../../map/ScaleBar.tsx";
import { cameraOver } from "../../../map/stillCamera.ts";
import { drawStillMap, type StillMap, type StillWish } from "../../../map/stillMap.ts";
import { parseCamera } from "../../../state/camera.ts";
import type { View } from "../../../state/useView.ts";
import { type LegendBlock, layOut, type Size } from "./layout.ts";
import { loadFonts, type MapMarks, measureWith, paint } from "./paint.ts";

export interface PictureWish {
  readonly view: View;
  readonly palette: Palette;
  readonly pixelRatio: number;
  readonly title: string;
  /** What is shown, line by line. */
  readonly lines: readonly string[];
  /** Day and version of what is shown. */
  readonly foot: readonly string[];
  readonly t: TFunction<"map">;
  readonly tGround: TFunction<"ground">;
}

/** The map's size where it is not on the page: wide, or as a phone has it. */
const elsewhere = { wide: { width: 960, height: 720 }, narrow: { width: 390, height: 520 } };
const homeMarginPx = 24;
/** Degrees nearer than this to a corner would meet. */
const cornerPx = 36;

/** The picture as a PNG. Throws what `drawStillMap` throws. */
export async function takePicture(client: QueryClient, wish: PictureWish): Promise<Blob> {
  const { view, palette, pixelRatio, t } = wish;
  const size = mapSize();
  const camera = parseCamera(location.hash) ?? cameraOver(homeBounds, size, homeMarginPx);
  const asked: StillWish = { view, palette, pixelRatio, camera, ...size };
  const still = await drawStillMap(client, asked);
  try {
    const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
    const words = {
      title: wish.title,
      lines: wish.lines,
      legendTitle: t("legendTitle"),
      legend: [...legendOf(still, asked, t), ...groundLegendOf(still, asked, wish.tGround)],
      foot: [`${[credits, ...still.groundCredits].join(" · ")} · ${t("illustrative")}`, ...wish.foot],
    };
    await loadFonts(
      [JSON.stringify([words.title, words.lines, words.foot]), legendText(words.legend)],
      family,
    );
    const layout = layOut(size, words, measureWith(family));
    return await pngOf(
      paint({ layout, still, marks: marksOf(still, asked, t), palette, pixelRatio, family }),
    );
  } finally {
    still.close();
  }
}

const legendText = (legend: readonly LegendBlock[]) =>
  legend.map(({ title, entries }) => title + entries.map(({ words }) => words).join(" ")).join(" ");

/** As large as it is seen, so that the picture shows what one sees. */
function mapSize(): Size {
  const element = document.querySelector(".map-canvas");
  const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
  if (width > 200 && height > 200) return { width, height };
  return innerWidth < 600 ? elsewhere.narrow : elsewhere.wide;
}

function legendOf({ seen }: StillMap, { camera, palette }: StillWish, t: PictureWish["t"]): LegendBlock[] {
  return visibleLegend(seen, camera.zoom).map(({ id, entries }) => ({
    title: t(`layers.${id}`),
    entries: entries.map(({ label, sample }) => ({
      words: t(`legend.${label}`),
      sample: elementOf(<Sample sample={sample} palette={palette} />),
    })),
  }));
}

function groundLegendOf(
  { ground }: StillMap,
  { palette }: StillWish,
  t: PictureWish["tGround"],
): LegendBlock[] {
  return ground.map((id) => ({
    title: t(id),
    entries: [{ words: t(groundEntry[id]), sample: elementOf(<GroundSample id={id} palette={palette} />) }],
  }));
}

/** What React draws, as an element of its own. */
function elementOf(node: ReactNode): Element {
  const holder = document.createElement("div");
  flushSync(() => createRoot(holder).render(node));
  const [element] = holder.children;
  if (!element) throw new Error("nothing was drawn");
  return element;
}

function marksOf(
  { bounds, project }: StillMap,
  { camera, width, height, view }: StillWish,
  t: PictureWish["t"],
): MapMarks {
  const [west, south, east, north] = bounds;
  const [lon, lat] = camera.center;
  const within = (at: number, room: number) => at > cornerPx && at < room - cornerPx;
  const { km, px } = scaleAt(camera.zoom, lat);
  const number = formatNumber(view.lang, km < 1 ? km * 1000 : km);
  return {
    along: ticks(west, east)
      .map((at) => ({ text: t("east", { degrees: formatDegrees(at) }), x: project([at, lat])[0] }))
      .filter(({ x }) => within(x, width)),
    down: ticks(south, north)
      .map((at) => ({ text: t("north", { degrees: formatDegrees(at) }), y: project([lon, at])[1] }))
      .filter(({ y }) => within(y, height)),
    scale: { text: t(km < 1 ? "metres" : "kilometres", { number }), px },
  };
}
