// What a map layer is: one folder, one line in the registry. Its style, its map sources and its legend stand side by side.
import type { Feature } from "geojson";
import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { CollectionId, Country, Lang, Position } from "#contract";
import type { BorderLine } from "./borderLine.ts";
import type { Activity, Facts, Ref } from "./facts.ts";
import type { Located } from "./located/locate.ts";
import type { Palette } from "./palette.ts";
import type { Arrangement } from "./places/placement.ts";
import type { Sites } from "./places/sites.ts";
import type { SymbolFill, SymbolName } from "./symbols.ts";

/** What the features of the layers are made from. */
export interface Scene {
  readonly facts: Facts;
  readonly line: BorderLine | null;
  readonly sites: Sites;
  /** The zoom step, and where sites and labels stand at it. */
  readonly zoom: number;
  readonly arrangement: Arrangement;
  /** Markers that are drawn small and without ring, for want of room. */
  readonly ticks: ReadonlySet<Ref>;
  /** The day whose administrative division is drawn. */
  readonly day: string;
  /** Activities that the Filter leaves; null while they are not known. */
  readonly matched: ReadonlySet<Activity["id"]> | null;
  readonly selected: Ref | null;
  /** The spot on the line that was asked for. */
  readonly located: Located | null;
  /** Addresses of the tiles of those collections that have outgrown GeoJSON, under the Filter. */
  readonly tiles: TileAddresses;
}

export type TileAddresses = Readonly<Partial<Record<CollectionId, string>>>;

/** How the layers are drawn. */
export interface Look {
  readonly palette: Palette;
  readonly lang: Lang;
}

/** Land and waters lie lowest, then grounds; names of points lie above all marks, then labels; what lies higher finds its room first. */
export interface LayerStyle {
  readonly land?: readonly LayerSpecification[];
  readonly waters?: readonly LayerSpecification[];
  readonly ground?: readonly LayerSpecification[];
  readonly marks?: readonly LayerSpecification[];
  readonly names?: readonly LayerSpecification[];
  readonly labels?: readonly LayerSpecification[];
}

export interface MapSource {
  readonly id: string;
  /** Douglas–Peucker tolerance of the library in pixels. */
  readonly tolerance?: number;
  /** The parts of the Scene that the features depend on: they are made anew only when one of these changes. */
  readonly reads: readonly (keyof Scene)[];
  readonly features: (scene: Scene) => Feature[];
}

/** The vector tiles that a layer is drawn from instead, once its collection has more features than that. */
export interface TileForm {
  /** The id of its map source. */
  readonly id: string;
  readonly collection: CollectionId;
  readonly above: number;
}

export type LayerId =
  | "basemap"
  | "border"
  | "rivers"
  | "towns"
  | "units"
  | "markers"
  | "places"
  | "unknowns"
  | "twinnings"
  | "activities"
  | "selection"
  | "located";

/** Layers of the operator's archives. */
export type GroundLayerId = "ground-map" | "relief";

/** A sample that the legend draws; each is drawn by client/layers/Sample.tsx with the colours of the map. */
export type Sample =
  | {
      readonly type: "symbol";
      readonly symbol: SymbolName;
      readonly fill: SymbolFill;
      readonly country: Country | null;
    }
  | { readonly type: "line"; readonly line: LineSample }
  | { readonly type: "ribbon"; readonly country: Country }
  | { readonly type: "ring"; readonly ring: RingSample }
  | { readonly type: "group" }
  | { readonly type: "band" };

export type LineSample = "stated" | "deduced" | "lost" | "border" | "river" | "branch" | "count";
export type RingSample =
  | "cross_border"
  | "one_side"
  | "undated"
  | "filtered"
  | "province"
  | "selected"
  | "within"
  | "located";

/** A line of the legend; `label` is a key of the map messages. */
export interface LegendEntry {
  readonly label: LegendLabel;
  readonly sample: Sample;
}

type MapMessages = typeof import("../i18n/vi/map.json");
export type LegendLabel = keyof MapMessages["legend"];

export interface MapLayer<Id extends string = LayerId> {
  readonly id: Id;
  /** May the reader switch it off? */
  readonly isSwitchable: boolean;
  readonly sources: readonly MapSource[];
  /** Map sources of the operator's archives, by id. */
  readonly archives?: Readonly<Record<string, SourceSpecification>>;
  /** Absent where a collection stays small by its nature. */
  readonly tiles?: TileForm;
  readonly style: (look: Look) => LayerStyle;
  /** Style layers that answer to the pointer. */
  readonly interactive: readonly string[];
  readonly legend: readonly LegendEntry[];
}

export const point = (coordinates: Position, properties: Feature["properties"]): Feature => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties,
});

export const lineString = (coordinates: Position[], properties: Feature["properties"]): Feature => ({
  type: "Feature",
  geometry: { type: "LineString", coordinates },
  properties,
});
