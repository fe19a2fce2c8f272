// The layers of a collection: one of one kind of geometry, wherever its records allow.
import { BorderKind, type CollectionId, type Geometry } from "#contract";
import type { ExportFeature } from "../material.ts";
import { hasPositions } from "../position.ts";
import { asMultiple } from "./blob.ts";

export interface Layer {
  /** Its table. */
  readonly table: string;
  /** Null: a table without geometry. */
  readonly geometryType: string | null;
  /** The geometry as the layer keeps it. */
  readonly shape: (geometry: Geometry) => Geometry;
}

const same = (geometry: Geometry) => geometry;

const borderTypes: Record<BorderKind, string> = {
  line: "MULTILINESTRING",
  stretch: "MULTILINESTRING",
  land: "MULTIPOLYGON",
  river: "MULTILINESTRING",
  town: "POINT",
  marker: "POINT",
};

/** Of collections with one layer. A unit is a point or an imported polygon: its layer takes any geometry. */
const layerTypes: { readonly [Id in CollectionId]?: string } = {
  places: "POINT",
  twinnings: "LINESTRING",
  activities: "MULTIPOINT",
  "admin-units": "GEOMETRY",
};

/** The layer in which a record of the collection lies; the collection's first when there is none. */
export function layerOf(id: CollectionId, feature: ExportFeature | null): Layer {
  const table = id.replaceAll("-", "_");
  if (id !== "border") return layer(table, hasPositions(id) ? (layerTypes[id] ?? "GEOMETRY") : null);
  const kind = feature && "kind" in feature.properties ? feature.properties.kind : null;
  const borderKind = BorderKind.options.find((option) => option === kind) ?? "line";
  return layer(`${table}_${borderKind}`, borderTypes[borderKind]);
}

function layer(table: string, geometryType: string | null): Layer {
  return { table, geometryType, shape: geometryType?.startsWith("MULTI") ? asMultiple : same };
}
