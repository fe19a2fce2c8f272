// GeoJSON (RFC 7946): full records as the API gives them one by one, each with how exact its position is.
import type { About, ExportFormatDefinition, ExportMaterial } from "./material.ts";
import { inPieces } from "../http/streaming.ts";
import type { ExportFeature } from "./material.ts";
import { hasPositions, positionOf } from "./position.ts";

export const geojson: ExportFormatDefinition = {
  format: "geojson",
  collections: null,
  write: (material) => inPieces(parts(material)),
};

async function* parts(material: ExportMaterial): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","name":${JSON.stringify(material.id)},"numberMatched":${material.count},`;
  yield `"about":${JSON.stringify(aboutMember(material.about))},"features":[`;
  let separator = "\n";
  for await (const text of material.records()) {
    yield separator + withPositionNote(material, text);
    separator = ",\n";
  }
  yield "\n]}\n";
}

function aboutMember({ title, filter, address, madeOn, dataVersion, licence, positions }: About) {
  return {
    title,
    filter,
    address,
    made_on: madeOn.toISOString(),
    data_version: dataVersion,
    licence,
    positions,
  };
}

/** The record's own text, one property longer. */
function withPositionNote({ id, lookup }: ExportMaterial, text: string): string {
  if (!hasPositions(id)) return text;
  const feature = JSON.parse(text) as ExportFeature;
  const note = positionOf(id, feature, lookup)?.note;
  return JSON.stringify({ ...feature, properties: { ...feature.properties, position_note: note } });
}
