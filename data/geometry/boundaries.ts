// What the build knows of geometry: read from data/boundaries, measured along the border line.
import type { Geometry, Position, Source } from "#contract";

export interface NamedLine {
  readonly id: string;
  readonly name_vi: string | null;
  readonly name_lo: string | null;
  readonly name_en: string | null;
  readonly geometry: Geometry;
  /** Id of its source: a row of the table sources, or one of `Boundaries.sources`. */
  readonly source: string;
}

export interface Boundaries {
  /** Vertices of the border line, lon lat, from the northern to the southern tri-point. */
  readonly line: readonly Position[];
  readonly lands: Readonly<Record<"VN" | "LA", Geometry>>;
  readonly rivers: readonly NamedLine[];
  /** Markers between the known ones, estimated by number along the line. */
  readonly markers: readonly {
    readonly number: number;
    readonly position: Position;
    readonly precision_m: number;
  }[];
  /** Sources of drawn geometry alone, beside those of the tables. */
  readonly sources: readonly Source[];
  /** Polygons that the operator imported, by unit id. */
  readonly polygons: ReadonlyMap<string, Geometry>;
}
