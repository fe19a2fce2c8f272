// What is said of tiles: tilesets (OGC 20-057, 17-083r4) and TileJSON 3. Links are absolute.
import type { Bbox, CollectionId, Link } from "#contract";
import { mediaTypes } from "../http/negotiation.ts";
import {
  maxZoom,
  tileMatrixLimits,
  tileMatrixSet,
  tileMatrixSetId,
  tileMatrixSetUri,
  webMercator,
} from "./grid.ts";
import { fieldsOf, vectorLayer } from "./layers.ts";

/** Whose data the geometry is; names stay as their owners write them. */
export const attribution =
  "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · GSHHG (LGPL)";

const rels = {
  tilingScheme: "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
  tilesetsVector: "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
};

/** One collection's tiles, or those of several together. */
export interface TilesetSubject {
  /** The portal's address, without a slash at its end. */
  readonly origin: string;
  /** Null for the tiles of the whole dataset. */
  readonly collection: CollectionId | null;
  /** The layers of each tile. */
  readonly layers: readonly CollectionId[];
  /** The Filter as query text, without question mark: it holds for the tiles as for their description. */
  readonly search: string;
  /** Where the features lie; null when none has a position. */
  readonly bbox: Bbox | null;
}

interface TileLink extends Link {
  readonly templated?: boolean;
}

/** The list of tilesets: one, since there is one grid. */
export function tilesetsOf(subject: TilesetSubject) {
  const { origin } = subject;
  return {
    title: titleOf(subject),
    links: [
      link("self", withSearch(`${origin}${pathOf(subject)}`, subject)),
      link(rels.tilesetsVector, withSearch(`${origin}${pathOf(subject)}`, subject)),
    ],
    tilesets: [
      {
        title: titleOf(subject),
        dataType: "vector",
        crs: webMercator,
        tileMatrixSetId,
        tileMatrixSetURI: tileMatrixSetUri,
        links: [link("self", tilesetAddress(subject)), tilingScheme(origin)],
      },
    ],
  };
}

export function tilesetOf(subject: TilesetSubject) {
  const { origin, layers, bbox } = subject;
  const item: TileLink = {
    rel: "item",
    href: withSearch(
      `${origin}${pathOf(subject)}/${tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}`,
      subject,
    ),
    type: mediaTypes.mvt,
    templated: true,
  };
  return {
    title: titleOf(subject),
    attribution,
    dataType: "vector",
    crs: webMercator,
    tileMatrixSetId,
    tileMatrixSetURI: tileMatrixSetUri,
    ...(bbox && {
      boundingBox: {
        lowerLeft: [bbox[0], bbox[1]],
        upperRight: [bbox[2], bbox[3]],
        crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
      },
      tileMatrixSetLimits: tileMatrixLimits(bbox),
    }),
    layers: layers.map((id) => ({
      id,
      dataType: "vector",
      minTileMatrix: "0",
      maxTileMatrix: String(maxZoom),
      propertiesSchema: { type: "object", properties: propertiesOf(id) },
    })),
    links: [
      link("self", tilesetAddress(subject)),
      item,
      tilingScheme(origin),
      link("describedby", withSearch(`${origin}${pathOf(subject)}.json`, subject), "TileJSON 3"),
    ],
  };
}

/** TileJSON 3.0.0: what MapLibre, QGIS and others open. */
export function tileJsonOf(subject: TilesetSubject) {
  const { origin, collection, layers, bbox } = subject;
  return {
    tilejson: "3.0.0",
    name: titleOf(subject),
    attribution,
    scheme: "xyz",
    tiles: [withSearch(`${origin}/api/xyz/${collection ? `${collection}/` : ""}{z}/{x}/{y}.mvt`, subject)],
    minzoom: 0,
    maxzoom: maxZoom,
    ...(bbox && { bounds: bbox, center: [...centreOf(bbox), 8] }),
    vector_layers: layers.map(vectorLayer),
  };
}

export function tileMatrixSetsOf(origin: string) {
  const { id, title, uri } = tileMatrixSet;
  const self = `${origin}/api/tileMatrixSets`;
  return {
    links: [link("self", self)],
    tileMatrixSets: [{ id, title, uri, links: [link("self", `${self}/${id}`)] }],
  };
}

export function tileMatrixSetOf(origin: string) {
  return { ...tileMatrixSet, links: [link("self", `${origin}/api/tileMatrixSets/${tileMatrixSetId}`)] };
}

export function centreOf([west, south, east, north]: Bbox): readonly [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

const jsonTypes = { String: "string", Number: "number", Boolean: "boolean" } as const;

function propertiesOf(id: CollectionId) {
  return Object.fromEntries(
    Object.entries(fieldsOf(id)).map(([key, type]) => [key, { type: jsonTypes[type] }]),
  );
}

function titleOf({ collection, layers }: TilesetSubject): string {
  return `Quảng Nam – Sê Koong: ${collection ?? layers.join(", ")}`;
}

function pathOf({ collection }: TilesetSubject): string {
  return collection ? `/api/collections/${collection}/tiles` : "/api/tiles";
}

function tilesetAddress(subject: TilesetSubject): string {
  return withSearch(`${subject.origin}${pathOf(subject)}/${tileMatrixSetId}`, subject);
}

function withSearch(address: string, { search }: TilesetSubject): string {
  return search ? `${address}?${search}` : address;
}

function link(rel: string, href: string, title?: string): TileLink {
  return { rel, href, type: mediaTypes.json, ...(title && { title }) };
}

function tilingScheme(origin: string): TileLink {
  return link(rels.tilingScheme, `${origin}/api/tileMatrixSets/${tileMatrixSetId}`);
}
