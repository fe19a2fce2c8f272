// GPX 1.1 (topografix.com/GPX/1/1) for satellite receivers: a waypoint for each place that has a position.
import { nameIn, type Place } from "#contract";
import { inPieces } from "../http/streaming.ts";
import { aboutText } from "./about.ts";
import {
  type ExportFeature,
  type ExportFormatDefinition,
  type ExportMaterial,
  featuresOf,
} from "./material.ts";
import { positionOf } from "./position.ts";
import { fill, titleOf, wordsIn } from "./words.ts";
import { xmlText } from "./xml.ts";

export const gpx: ExportFormatDefinition = {
  format: "gpx",
  collections: ["places"],
  write: (material) => inPieces(parts(material)),
};

async function* parts(material: ExportMaterial): AsyncGenerator<string> {
  const { about, lookup } = material;
  let unplaced = 0;
  for await (const { geometry } of featuresOf(material)) if (geometry === null) unplaced += 1;
  const missing = fill(wordsIn[lookup.lang].about.withoutPosition, { count: unplaced });
  const description = unplaced > 0 ? `${aboutText(about, lookup)}\n${missing}` : aboutText(about, lookup);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="${xmlText(wordsIn[lookup.lang].about.portal)}">\n`;
  yield `<metadata><name>${xmlText(about.title)}</name><desc>${xmlText(description)}</desc><time>${about.madeOn.toISOString()}</time></metadata>\n`;
  for await (const feature of featuresOf(material)) yield waypoint(feature as ExportFeature<Place>, material);
  yield "</gpx>\n";
}

/** Nothing for a place whose position is not known. Elements stand in the order of the schema. */
function waypoint(
  { id, geometry, properties, type }: ExportFeature<Place>,
  material: ExportMaterial,
): string {
  if (geometry?.type !== "Point") return "";
  const { lookup } = material;
  const { source, certainty, note } = properties.provenance;
  const [lon, lat] = geometry.coordinates;
  const position = positionOf("places", { id, geometry, properties, type }, lookup)?.note ?? "";
  const cited = [source.publisher, source.title].filter(Boolean).join(", ");
  const lines = [
    `${wordsIn[lookup.lang].about.positions}: ${position}`,
    `${titleOf(lookup.lang, "certainty_label")}: ${lookup.labelOf("certainty", certainty)}`,
    note,
    `${titleOf(lookup.lang, "source_title")}: ${cited}`,
  ];
  return (
    `<wpt lat="${lat}" lon="${lon}"><name>${xmlText(nameIn(lookup.lang, properties))}</name>` +
    `<cmt>${xmlText(id)}</cmt><desc>${xmlText(lines.filter(Boolean).join("\n"))}</desc><src>${xmlText(cited)}</src>` +
    `<link href="${xmlText(source.url)}"/><type>${xmlText(lookup.labelOf("place_kind", properties.kind))}</type></wpt>\n`
  );
}
