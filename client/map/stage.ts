// The running map: opened in an element, shown scenes, dressed in a look, lit by states, closed.
import type { Feature, FeatureCollection } from "geojson";
import {
  type GeoJSONSource,
  type MapOptions,
  prewarm,
  setWorkerUrl,
  type VectorTileSource,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Ref, refOf } from "../layers/facts.ts";
import { layers, tileForms } from "../layers/index.ts";
import type { GroundLayerId, MapLayer, Scene, TileForm } from "../layers/layer.ts";
import { homeBounds, homePadding, maxBounds, zoomRange } from "./camera.ts";
import { fontFaces } from "./fonts.ts";
import { drawImage } from "./images.ts";
import { type FeatureLight, unlit } from "./lights.ts";
import { PatientMap } from "./patientMap.ts";
import { drawnRef } from "./picking.ts";
import { bareStyle, mapStyle, type Wardrobe } from "./style.ts";

setWorkerUrl(workerUrl);
// Its worker is fetched and started while the page is still being laid out.
prewarm();

const sources = layers.flatMap((layer) => layer.sources);
/** What is drawn of a feature that was told nothing. */
const plainLight = JSON.stringify(unlit);

export class Stage {
  readonly map: PatientMap;
  readonly #data = new Map<string, FeatureCollection>();
  readonly #refs = new Map<string, ReadonlySet<Ref>>();
  readonly #lights = new Map<string, string>();
  /** By source of tiles: what was told to stand out. */
  readonly #told = new Map<string, ReadonlySet<Ref>>();
  #scene: Scene | null = null;
  #wardrobe: Wardrobe;

  /**
   * Throws when the browser has no WebGL 2.
   * @param still what a map that is drawn once has otherwise: its camera, its pixels.
   */
  constructor(container: HTMLElement, wardrobe: Wardrobe, still: Partial<MapOptions> = {}) {
    this.#wardrobe = wardrobe;
    const ratio = imageRatio(still.pixelRatio ?? devicePixelRatio);
    this.map = new PatientMap({
      container,
      style: bareStyle(wardrobe, fontFaces()),
      bounds: homeBounds,
      fitBoundsOptions: { padding: homePadding(container) },
      hash: "map",
      maxBounds,
      ...zoomRange,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      maxPitch: 0,
      attributionControl: false,
      renderWorldCopies: false,
      validateStyle: import.meta.env.DEV,
      ...still,
    });
    // Bare land is not worth a frame where the facts are about to come.
    this.map.wait(() => this.#scene !== null);
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver((name) => {
      const image = drawImage(name, ratio);
      if (image && !this.map.hasImage(name))
        this.map.addImage(name, image.data, { pixelRatio: image.pixelRatio });
    });
  }

  /** Makes the features of those sources anew that read something changed; says whether any was. */
  show(scene: Scene): boolean {
    const before = this.#scene;
    this.#scene = scene;
    const stale = sources.filter(
      ({ id, reads }) => !this.#data.has(id) || reads.some((key) => before?.[key] !== scene[key]),
    );
    if (before && stale.length > 0) this.map.waitFor(stale.map(({ id }) => id));
    const full = this.#full();
    const isRetiled = before !== null && this.#retile(before, scene);
    for (const { id, features } of stale) {
      const data: FeatureCollection = { type: "FeatureCollection", features: features(scene) };
      this.#data.set(id, data);
      this.#refs.set(id, refsOf(data));
      if (before) void this.map.getSource<GeoJSONSource>(id)?.setData(data);
    }
    if (isRetiled || (before && full !== this.#full())) this.#wear();
    // The first scene comes with its whole style, so that every tile is cut and every frame drawn once only.
    if (!before) {
      this.map.waitForNew(sources.map(({ id }) => id));
      this.#wear();
    }
    return stale.length > 0;
  }

  /** Other tiles for another Filter; says whether a collection came to tiles or left them. */
  #retile(before: Scene, scene: Scene): boolean {
    for (const { id, collection } of tileForms) {
      const address = scene.tiles[collection];
      if (before.tiles[collection] === address) continue;
      if (address) this.map.getSource<VectorTileSource>(id)?.setTiles([address]);
    }
    return tileForms.some(({ collection }) => collection in before.tiles !== collection in scene.tiles);
  }

  /** The tiles that are drawn now. */
  #tileForms(): readonly TileForm[] {
    return tileForms.filter(({ collection }) => this.#scene?.tiles[collection] !== undefined);
  }

  /** The sources that have something to draw, in one word. */
  #full(): string {
    return [...this.#data].map(([, { features }]) => Number(features.length > 0)).join("");
  }

  /** Another theme, language or set of layers; what did not change stays as it is. */
  dress(wardrobe: Wardrobe): void {
    if (JSON.stringify(wardrobe) === JSON.stringify(this.#wardrobe)) return;
    this.#wardrobe = wardrobe;
    if (this.#scene) this.#wear();
  }

  #wear(): void {
    this.map.setStyle(mapStyle(this.#wardrobe, fontFaces(), this.#data, this.#scene?.tiles), {
      diff: true,
      validate: import.meta.env.DEV,
    });
  }

  /** Tells every drawn feature how it stands out; only what differs from before is told. Of tiles only the singled out are told. */
  light(lightOf: (ref: Ref) => FeatureLight, singled: readonly Ref[]): void {
    for (const form of this.#tileForms()) this.#lightTiles(form, lightOf, singled);
    for (const [source, refs] of this.#refs)
      for (const ref of refs) {
        const light = lightOf(ref);
        const key = `${source} ${ref}`;
        const text = JSON.stringify(light);
        if ((this.#lights.get(key) ?? plainLight) === text) continue;
        this.#lights.set(key, text);
        this.map.setFeatureState({ source, id: ref }, light);
      }
  }

  #lightTiles(
    { id: source, collection: sourceLayer }: TileForm,
    lightOf: (ref: Ref) => FeatureLight,
    singled: readonly Ref[],
  ): void {
    if (!this.map.getSource(source)) return;
    const told = new Set(singled.filter((ref) => ref.startsWith(refOf(sourceLayer, ""))));
    for (const ref of new Set([...(this.#told.get(source) ?? []), ...told])) {
      const id = ref.slice(sourceLayer.length + 1);
      this.map.setFeatureState({ source, sourceLayer, id }, told.has(ref) ? lightOf(ref) : unlit);
    }
    this.#told.set(source, told);
  }

  /** Is everything that was shown cut into tiles? The next frame then has it all. */
  isWhole(ground: readonly MapLayer<GroundLayerId>[]): boolean {
    const archives = ground.flatMap((layer) => Object.keys(layer.archives ?? {}));
    const drawn = [...[...sources, ...this.#tileForms()].map(({ id }) => id), ...archives];
    return this.#scene !== null && drawn.every((id) => this.map.getSource(id) && this.map.isSourceLoaded(id));
  }

  /** What is drawn and answers to the pointer, highest first; of tiles what is in sight. */
  answering(): Feature[] {
    const zoom = this.map.getZoom();
    return layers
      .flatMap((layer) => layer.interactive)
      .toReversed()
      .flatMap((id): readonly Feature[] => {
        const layer = this.map.getLayer(id);
        if (!layer || layer.isHidden(zoom)) return [];
        return this.#data.get(layer.source)?.features ?? this.#ofTiles(id);
      });
  }

  #ofTiles(id: string): Feature[] {
    return this.map.queryRenderedFeatures({ layers: [id] }).map((feature) => ({
      type: "Feature",
      geometry: feature.geometry,
      properties: { ...feature.properties, ref: drawnRef(feature) },
    }));
  }

  close(): void {
    this.map.remove();
  }
}

/** Finer than the screen: the library then samples images smoothly wherever they stand between pixels. */
function imageRatio(pixelRatio: number): number {
  return Math.min(4, 2 * Math.ceil(pixelRatio));
}

function refsOf({ features }: FeatureCollection): ReadonlySet<Ref> {
  return new Set(
    features.flatMap(({ properties }) => (typeof properties?.ref === "string" ? [properties.ref] : [])),
  );
}
