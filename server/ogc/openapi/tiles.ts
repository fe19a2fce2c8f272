// The paths of OGC API – Tiles: of all that has a position, and of each collection that has one.
import { type CollectionId, locatedCollections } from "#contract";
import { offers } from "../links.ts";
import {
  filterKeyParameters,
  listParameter,
  type Parameter,
  parameterRef,
  pathParameter,
  type Reference,
} from "./parameters.ts";
import { resource } from "./resource.ts";

export function tilePaths(): Record<string, object> {
  const grid = pathParameter("tileMatrixSetId", "The grid: WebMercatorQuad");
  return {
    "/tileMatrixSets": resource(
      "Tiles",
      "tileMatrixSets",
      "The grids that tiles are cut by",
      offers.document,
    ),
    "/tileMatrixSets/{tileMatrixSetId}": resource("Tiles", "tileMatrixSet", "One grid", offers.document, {
      parameters: [grid],
    }),
    ...Object.fromEntries(pathsOf("", "tiles", "Tiles", datasetParameters)),
    ...Object.fromEntries(
      locatedCollections.flatMap((id) =>
        pathsOf(`/collections/${id}`, `${id}.tiles`, id, collectionParameters(id)),
      ),
    ),
  };

  function pathsOf(
    base: string,
    operation: string,
    tag: string,
    parameters: readonly (Parameter | Reference)[],
  ): readonly [string, object][] {
    const tile = [
      grid,
      pathParameter("tileMatrix", "The level, 0 to 14"),
      pathParameter("tileRow", "The row, from the north"),
      pathParameter("tileCol", "The column, from the west"),
    ];
    return [
      [`${base}/tiles`, resource(tag, operation, "The tilesets", offers.document, { parameters })],
      [
        `${base}/tiles/{tileMatrixSetId}`,
        resource(tag, `${operation}.tileset`, "A tileset", offers.document, {
          parameters: [grid, ...parameters],
        }),
      ],
      [
        `${base}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}`,
        resource(tag, `${operation}.tile`, "A vector tile", ["mvt"], {
          parameters: [...tile, ...parameters],
          responses: { 204: { description: "Nothing is drawn there" } },
        }),
      ],
    ];
  }
}

const shared = ["bbox", "bbox-crs", "filter", "filter-lang", "filter-crs"] as const;

/** `datetime` holds for collections that have times; where one has none it is refused. */
const datasetParameters: readonly (Parameter | Reference)[] = [
  listParameter("collections", "Collections to draw, all when absent.", {
    type: "string",
    enum: locatedCollections,
  }),
  ...[...shared, "datetime"].map(parameterRef),
];

function collectionParameters(id: CollectionId): readonly (Parameter | Reference)[] {
  return [...[...shared, "datetime"].map(parameterRef), ...filterKeyParameters(id)];
}
