// Records as the JSON texts that are stored and served: lean for a page, full for one feature.
import { collections, type CollectionId, type DatasetFeature, type RecordOf } from "#contract";

/** Lean GeoJSON text: id, geometry and the summary's properties, every one present, nothing else. */
export function featureText<Id extends CollectionId>(id: Id, feature: DatasetFeature<RecordOf<Id>>): string {
  return geoJsonText(feature, collections[id].summary.parse(feature.properties));
}

/** Full GeoJSON text with the record's provenance. */
export function recordText<Id extends CollectionId>(id: Id, feature: DatasetFeature<RecordOf<Id>>): string {
  return geoJsonText(feature, collections[id].record.parse(feature.properties));
}

function geoJsonText({ id, geometry }: DatasetFeature<unknown>, properties: unknown): string {
  return JSON.stringify({ type: "Feature", id, geometry, properties });
}
