// KML 2.2 (OGC 07-147r2): a folder for what is stated, one for what is approximate, and one for what has no known
// position, which is listed and not drawn.
import { type Activity, type Geometry, nameIn, type Position } from "#contract";
import { inPieces } from "../http/streaming.ts";
import { aboutText } from "./about.ts";
import {
  type ExportFeature,
  type ExportFormatDefinition,
  type ExportMaterial,
  featuresOf,
} from "./material.ts";
import { hasPositions, positionOf } from "./position.ts";
import { type Cell, joinedList } from "./table/column.ts";
import { columnsOf } from "./table/index.ts";
import { titleOf, wordsIn } from "./words.ts";
import { xmlText } from "./xml.ts";

export const kml: ExportFormatDefinition = {
  format: "kml",
  collections: null,
  write: (material) => inPieces(parts(material)),
};

type Columns = ReturnType<typeof columnsOf>;
type FolderId = "stated" | "approximate" | "unknown" | "all";

/** Colours as KML writes them: opacity, blue, green, red. */
const colours: Record<FolderId, string> = {
  stated: "ff5a3c14",
  approximate: "a05a3c14",
  unknown: "ff8c8c8c",
  all: "ff8c8c8c",
};

async function* parts(material: ExportMaterial): AsyncGenerator<string> {
  const { id, about, lookup } = material;
  const folders: readonly FolderId[] = hasPositions(id) ? ["stated", "approximate", "unknown"] : ["all"];
  const titles = wordsIn[lookup.lang].folders;
  const columns = columnsOf(id);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n';
  yield `<name>${xmlText(about.title)}</name><open>1</open><description>${xmlText(aboutText(about, lookup))}</description>\n`;
  yield folders.map(style).join("") + schemaXml(material);
  // One folder after the other: each reads the records anew, so that none is held until its folder comes.
  for (const folder of folders) {
    let isOpen = false;
    for await (const feature of featuresOf(material)) {
      if (folderOf(feature, material) !== folder) continue;
      if (!isOpen) yield `<Folder id="${folder}"><name>${xmlText(titles[folder])}</name>\n`;
      isOpen = true;
      yield placemark(feature, folder, material, columns);
    }
    if (isOpen) yield "</Folder>\n";
  }
  yield "</Document></kml>\n";
}

function style(folder: FolderId): string {
  const colour = `<color>${colours[folder]}</color>`;
  return (
    `<Style id="${folder}-style"><IconStyle>${colour}<scale>0.8</scale></IconStyle>` +
    `<LabelStyle>${colour}<scale>0.8</scale></LabelStyle><LineStyle>${colour}<width>2</width></LineStyle>` +
    `<PolyStyle><color>30${colours[folder].slice(2)}</color></PolyStyle></Style>\n`
  );
}

function folderOf(feature: ExportFeature, { id, lookup }: ExportMaterial): FolderId {
  if (!hasPositions(id)) return "all";
  if (feature.geometry === null) return "unknown";
  const precision = positionOf(id, feature, lookup)?.precision;
  return precision === "exact" || precision === "village" ? "stated" : "approximate";
}

/** The columns with their titles, told once. */
function schemaXml({ id, lookup }: ExportMaterial): string {
  const fields = columnsOf(id).map(({ name }) => {
    const title = `<displayName>${xmlText(titleOf(lookup.lang, name, id))}</displayName>`;
    return `<SimpleField type="string" name="${name}">${title}</SimpleField>`;
  });
  return `<Schema name="${id}" id="${schemaId}">${fields.join("")}</Schema>\n`;
}

const schemaId = "columns";

function placemark(
  feature: ExportFeature,
  folder: FolderId,
  material: ExportMaterial,
  columns: Columns,
): string {
  const { lookup } = material;
  const { properties, geometry } = feature;
  const name = "name_vi" in properties ? nameIn(lookup.lang, properties) : feature.id;
  const data = columns.flatMap((column) => {
    const cell = column.cell(feature, lookup);
    return cell === null ? [] : [`<SimpleData name="${column.name}">${xmlText(textOf(cell))}</SimpleData>`];
  });
  return (
    `<Placemark id="${xmlText(feature.id)}"><name>${xmlText(name)}</name>` +
    `<description>${xmlText(descriptionOf(feature, material))}</description>` +
    `${timeSpan(feature)}<styleUrl>#${folder}-style</styleUrl>` +
    `<ExtendedData><SchemaData schemaUrl="#${schemaId}">${data.join("")}</SchemaData></ExtendedData>` +
    `${geometry ? geometryXml(geometry) : ""}</Placemark>\n`
  );
}

/** How exact, how sure, by which source: what a balloon must tell. */
function descriptionOf(feature: ExportFeature, { id, lookup }: ExportMaterial): string {
  const { source, certainty, note } = feature.properties.provenance;
  const position = positionOf(id, feature, lookup)?.note;
  const lines = [
    position && `${wordsIn[lookup.lang].about.positions}: ${position}`,
    `${titleOf(lookup.lang, "certainty_label")}: ${lookup.labelOf("certainty", certainty)}`,
    note,
    `${titleOf(lookup.lang, "source_title")}: ${[source.publisher, source.title].filter(Boolean).join(", ")} ${source.url}`,
  ];
  return lines.filter(Boolean).join("\n");
}

/** KML knows dates as partial as ours: 2012, 2023-04, 2013-09-18. */
function timeSpan({ properties }: ExportFeature): string {
  if (!("date_start" in properties)) return "";
  const { date_start, date_end }: Pick<Activity, "date_start" | "date_end"> = properties;
  const [begin, end] = [date_start ?? date_end, date_end ?? date_start];
  return begin && end ? `<TimeSpan><begin>${begin}</begin><end>${end}</end></TimeSpan>` : "";
}

function textOf(cell: Exclude<Cell, null>): string {
  return typeof cell === "object" ? joinedList(cell) : String(cell);
}

function geometryXml(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point><coordinates>${coordinates([geometry.coordinates])}</coordinates></Point>`;
    case "LineString":
      return `<LineString><tessellate>1</tessellate><coordinates>${coordinates(geometry.coordinates)}</coordinates></LineString>`;
    case "Polygon":
      return polygonXml(geometry.coordinates);
    case "MultiPoint":
      return several(geometry.coordinates.map((part) => geometryXml({ type: "Point", coordinates: part })));
    case "MultiLineString":
      return several(
        geometry.coordinates.map((part) => geometryXml({ type: "LineString", coordinates: part })),
      );
    default:
      return several(geometry.coordinates.map(polygonXml));
  }
}

function polygonXml([outer = [], ...inner]: readonly (readonly Position[])[]): string {
  const ring = (positions: readonly Position[]) =>
    `<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`;
  const holes = inner.map((positions) => `<innerBoundaryIs>${ring(positions)}</innerBoundaryIs>`);
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes.join("")}</Polygon>`;
}

const several = (parts: readonly string[]) => `<MultiGeometry>${parts.join("")}</MultiGeometry>`;
const coordinates = (positions: readonly Position[]) =>
  positions.map(([lon, lat]) => `${lon},${lat}`).join(" ");
