// All records together, as the build yields them and a store loads them.
import type { Activity } from "./activity.ts";
import type { AdminUnit } from "./adminUnit.ts";
import type { Border } from "./border.ts";
import type { Code } from "./codeList.ts";
import type { Geometry } from "./geojson.ts";
import type { Indicator } from "./indicator.ts";
import type { Paper } from "./paper.ts";
import type { Place } from "./place.ts";
import type { Programme } from "./programme.ts";
import type { Source } from "./provenance.ts";
import type { Superseded } from "./superseded.ts";
import type { Twinning } from "./twinning.ts";

/** A full record with its id and geometry (lon, lat; null where no position is known). */
export interface DatasetFeature<Properties> {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Properties;
}

export interface Dataset {
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly programmes: readonly Programme[];
  readonly features: {
    readonly border: readonly DatasetFeature<Border>[];
    readonly "admin-units": readonly DatasetFeature<AdminUnit>[];
    readonly places: readonly DatasetFeature<Place>[];
    readonly twinnings: readonly DatasetFeature<Twinning>[];
    readonly activities: readonly DatasetFeature<Activity>[];
    readonly papers: readonly DatasetFeature<Paper>[];
    readonly indicators: readonly DatasetFeature<Indicator>[];
  };
  /** Records that others took the place of. */
  readonly superseded: readonly Superseded[];
  /** Unit → the units whose facts a filter by that unit finds, itself among them (unitClosure.ts). */
  readonly unitClosure: Readonly<Record<string, readonly string[]>>;
}
