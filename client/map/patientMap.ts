// A map that draws once what would come in pieces: where the browser has no graphics card a frame is the dearest thing there is.
// oxlint-disable no-underscore-dangle -- the library's own names: nothing else says or does the same
import { Map as MapLibreMap, type MapOptions } from "maplibre-gl";
import { drawThriftily } from "./thriftyFrames.ts";

/** After so many milliseconds it draws what it has. */
const patience = 2000;

export class PatientMap extends MapLibreMap {
  /** What each of the next frames waits for; empty when all are drawn as they are wanted. The library repaints before this field is set. */
  private steps: (() => boolean)[] | undefined = [];
  private clock: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Omit<MapOptions, "fadeDuration">) {
    super({ ...options, fadeDuration: 0 });
    // The library would ask for that only when a style comes whole, and not when it is changed.
    if (options.validateStyle === false) this.style._validate = () => false;
    this.on("render", () => {
      // Without fading every frame places all its names. The library would still draw each new tile a second time for them.
      this._placementDirty = false;
      // A frame tells that it has changed the style, which is no reason to draw it again.
      if (!this.style._changed && !this.style.hasTransitions()) this._styleDirty = false;
    });
  }

  /** Called for each context of the canvas: a lost one is replaced. */
  override _setupPainter(): void {
    super._setupPainter();
    drawThriftily(this.painter);
  }

  /** One frame for each step, drawn when the step says so; a camera that moves is drawn all the same. */
  wait(...steps: (() => boolean)[]): void {
    clearTimeout(this.clock);
    this.steps = steps;
    this.clock = setTimeout(() => this.proceed(), patience);
  }

  /** Waits until the tiles of these map sources are cut from the data that they were just given. */
  waitFor(sources: readonly string[]): void {
    const { hasCome, isCut } = this.dataOf(sources);
    this.wait(() => hasCome() && isCut());
  }

  /** The same of new sources: between their data and their tiles one frame must ask for the tiles. */
  waitForNew(sources: readonly string[]): void {
    const { hasCome, isCut } = this.dataOf(sources);
    this.wait(hasCome, isCut);
  }

  private dataOf(sources: readonly string[]) {
    const awaited = new Set(sources);
    const arrival = this.on("sourcedata", ({ sourceId, sourceDataType }) => {
      if (sourceDataType !== "content" || !awaited.delete(sourceId)) return;
      if (awaited.size === 0) arrival.unsubscribe();
      // A source without a tile in view says nothing more.
      this.triggerRepaint();
    });
    return { hasCome: () => awaited.size === 0, isCut: () => sources.every((id) => this.isSourceLoaded(id)) };
  }

  /** Ends every wait and draws. */
  proceed(): void {
    clearTimeout(this.clock);
    this.steps = [];
    this.triggerRepaint();
  }

  override triggerRepaint(): void {
    const isDue = this.steps?.[0];
    if (isDue && !this.isMoving() && !isDue()) return;
    this.steps?.shift();
    if (this.steps?.length === 0) clearTimeout(this.clock);
    super.triggerRepaint();
  }

  override remove(): void {
    clearTimeout(this.clock);
    super.remove();
  }
}
