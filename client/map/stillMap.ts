// The map of a View drawn once, aside from the page, in as many pixels as a picture or a sheet of paper wants.
import "maplibre-gl/dist/maplibre-gl.css";
import type { QueryClient } from "@tanstack/react-query";
import type { Position } from "#contract";
import { groundQuery, isGroundAnnounced } from "../api/ground.ts";
import { focusOf } from "../layers/focus.ts";
import type { Ref } from "../layers/facts.ts";
import type { GroundLayerId, MapLayer, Scene } from "../layers/layer.ts";
import type { Palette } from "../layers/palette.ts";
import { stepOf } from "../layers/places/placement.ts";
import type { SeenFeature } from "../layers/visibleLegend.ts";
import type { View } from "../state/useView.ts";
import { leaveOutCutNames } from "./cutNames.ts";
import { type Lighting, lightOf } from "./lights.ts";
import { namedOf } from "./named.ts";
import { Stage } from "./stage.ts";
import { stillScene } from "./stillScene.ts";

export interface StillCamera {
  readonly center: readonly [lon: number, lat: number];
  /** As the library counts: tiles of 512 CSS pixels. */
  readonly zoom: number;
}

export interface StillWish {
  readonly view: View;
  readonly palette: Palette;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one CSS pixel. */
  readonly pixelRatio: number;
  readonly camera: StillCamera;
}

export interface StillMap {
  /** The picture alone, on a canvas of its own; its `width` tells how many pixels the browser gave. */
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  /** What the View's Filter leaves aside: drawn pale. */
  readonly out: ReadonlySet<Ref>;
  /** What is seen, for `visibleLegend`. */
  readonly seen: readonly SeenFeature[];
  /** The operator's layers that are shown. */
  readonly ground: readonly GroundLayerId[];
  /** Whose they are, besides the map's own credits. */
  readonly groundCredits: readonly string[];
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** CSS pixels from the upper left corner. */
  readonly project: (position: Position) => readonly [x: number, y: number];
  /** Lets go of the map; `project` answers no more. */
  readonly close: () => void;
}

/** The browser cannot draw a map: it has no WebGL 2. */
export class UnableToDraw extends Error {
  override readonly name = "UnableToDraw";
}

/** A browser gives no larger picture, and none that takes longer. */
const widestPx = 8192;
const longest_ms = 30_000;

/**
 * Draws the View's map at a camera. Close it when it has been read.
 * @throws UnableToDraw without WebGL 2; what the questions throw when there is no answer.
 */
export async function drawStillMap(client: QueryClient, wish: StillWish): Promise<StillMap> {
  const [{ scene, out }, ground] = await Promise.all([
    stillScene(client, wish.view, stepOf(wish.camera.zoom)),
    askGround(client),
  ]);
  const container = hiddenElement(wish);
  const focus = scene.selected ? focusOf(scene.selected, scene.facts, scene.sites) : null;
  const { lang, hidden } = wish.view;
  const named = namedOf(focus, scene);
  const stage = openStage(
    container,
    { palette: wish.palette, lang, hidden, named, ground: ground.layers },
    wish,
  );
  const close = () => {
    stage?.close();
    container.remove();
  };
  if (!stage) {
    close();
    throw new UnableToDraw("the browser has no WebGL 2");
  }
  try {
    await drawn(stage, ground.layers, () => {
      stage.show(scene);
      const lighting: Lighting = {
        hovered: null,
        selected: scene.selected,
        hoveredFocus: null,
        selectedFocus: focus,
        out,
        siteOf: (ref) => scene.sites.of.get(ref)?.ref ?? null,
      };
      stage.light((ref) => lightOf(ref, lighting), scene.selected ? [scene.selected] : []);
    });
    const shown = ground.layers.map(({ id }) => id).filter((id) => !hidden.includes(id));
    if (leaveOutCutNames(stage.map)) await stage.map.once("idle");
    return { ...read(stage), scene, out, ground: shown, groundCredits: ground.credits, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function askGround(client: QueryClient) {
  const none: readonly MapLayer<GroundLayerId>[] = [];
  if (!isGroundAnnounced()) return { layers: none, credits: [] };
  // The operator's ground takes a network; the facts above it are drawn without it, as on the live map.
  const ground = await client.fetchQuery(groundQuery).catch(() => null);
  if (!ground) return { layers: none, credits: [] };
  const { serveArchives } = await import("./archives.ts");
  const credits = [...ground.basemaps, ...ground.reliefs].map(({ attribution, name }) => attribution || name);
  return { layers: serveArchives(ground), credits: [...new Set(credits)] };
}

/** The library measures its element, so that must lie in the page; nobody sees, meets or hears it there. */
function hiddenElement({ width, height }: StillWish): HTMLElement {
  const element = document.createElement("div");
  element.inert = true;
  element.setAttribute("aria-hidden", "true");
  Object.assign(element.style, {
    position: "fixed",
    left: "-20000px",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(element);
  return element;
}

/** Null where the browser has no WebGL 2. */
function openStage(
  container: HTMLElement,
  wardrobe: ConstructorParameters<typeof Stage>[1],
  wish: StillWish,
) {
  try {
    const stage = new Stage(container, wardrobe, {
      hash: false,
      interactive: false,
      pixelRatio: wish.pixelRatio,
      maxCanvasSize: [widestPx, widestPx],
      canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
      minZoom: 0,
      maxZoom: 22,
    });
    // A sheet may show more than the page lets one pan to.
    stage.map.setMaxBounds(null);
    stage.map.jumpTo({ zoom: wish.camera.zoom, center: [...wish.camera.center] });
    return stage;
  } catch (error) {
    if (document.createElement("canvas").getContext("webgl2") !== null) throw error;
    return null;
  }
}

/** Resolves when all that the deed shows is in the picture. */
function drawn(stage: Stage, ground: readonly MapLayer<GroundLayerId>[], show: () => void): Promise<void> {
  const { map } = stage;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error(`no picture after ${longest_ms} ms`)), longest_ms);
    map.once("style.load", show);
    map.on("idle", () => {
      if (!stage.isWhole(ground)) return;
      clearTimeout(clock);
      resolve();
    });
  });
}

function read({ map }: Stage): Pick<StillMap, "canvas" | "bounds" | "seen" | "project"> {
  const source = map.getCanvas();
  const canvas = document.createElement("canvas");
  canvas.width = source.width;
  canvas.height = source.height;
  canvas.getContext("2d")?.drawImage(source, 0, 0);
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return {
    canvas,
    bounds: [west, south, east, north],
    seen: map.queryRenderedFeatures().map(({ layer, properties }) => ({ layer: layer.id, properties })),
    project: ([lon, lat]) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
  };
}
