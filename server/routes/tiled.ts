// What the routes of tiles share: which layers are asked, under which selection, and at which address.
import { area, type Bbox, type CollectionId, locatedCollections } from "#contract";
import type { Answer } from "../http/formats.ts";
import { mediaTypes, takeFormat } from "../http/negotiation.ts";
import { Invalid, NotFound } from "../http/problems.ts";
import { encodeTile } from "../tiles/cut.ts";
import { isInGrid, maxZoom, type TileAddress, tileMatrixSetId } from "../tiles/grid.ts";
import { layerTile, type LayerSelection } from "../tiles/tiler.ts";
import type { TilesetSubject } from "../tiles/tileset.ts";
import { collectionOf, type RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";

/** @throws NotFound when the collection is none, or has no positions. */
export function tiledCollectionOf(request: RouteRequest): CollectionId {
  const id = collectionOf(request);
  if (locatedCollections.includes(id)) return id;
  throw new NotFound(
    `the collection ${id} has no positions and so no tiles; expected one of ${locatedCollections.join(", ")}`,
  );
}

/** The chosen collections, all that are drawn when none is chosen. @throws Invalid when one is not drawn. */
export function takeCollections({ query }: RouteRequest): readonly CollectionId[] {
  const text = query.take("collections");
  if (text === undefined) return locatedCollections;
  const chosen = new Set(text.split(","));
  const unknown = [...chosen].find((name) => !locatedCollections.some((id) => id === name));
  if (unknown === undefined) return locatedCollections.filter((id) => chosen.has(id));
  throw new Invalid(
    `collections=${unknown.slice(0, 40)}: expected some of ${locatedCollections.join(", ")}`,
    "collections",
  );
}

/** @throws NotFound when it is another grid than the one that tiles are cut by. */
export function requireGrid({ part }: RouteRequest): void {
  const id = part("tileMatrixSetId");
  if (id === tileMatrixSetId) return;
  throw new NotFound(`there is no tile matrix set ${id}; expected ${tileMatrixSetId}`);
}

/** The tile that three parts of the path name. @throws NotFound when there is no such tile. */
export function tileAddressOf({ part }: RouteRequest, names: Record<"z" | "x" | "y", string>): TileAddress {
  const numberOf = (name: string) => {
    const text = part(name).replace(/\.mvt$/, "");
    return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  };
  const address = { z: numberOf(names.z), x: numberOf(names.x), y: numberOf(names.y) };
  if (isInGrid(address)) return address;
  const said = [part(names.z), part(names.y), part(names.x)].map((text) => text.slice(0, 20));
  throw new NotFound(
    `there is no tile at level ${said[0]}, row ${said[1]}, column ${said[2]}; expected levels 0 to ${maxZoom}, rows and columns below 2 to the power of the level`,
  );
}

/** The tile of the layers at the address: 204 where nothing is drawn (OGC 20-057, permission 6). */
export async function tileAnswer(
  request: RouteRequest,
  ids: readonly CollectionId[],
  address: TileAddress,
): Promise<Answer> {
  takeFormat(request.query, request.accepted, ["mvt"]);
  const selections = await selectionsOf(request, ids);
  const layers = await Promise.all(
    selections.map((selection) => layerTile(request.store, selection, address)),
  );
  const tile = encodeTile(layers);
  const answer = { type: mediaTypes.mvt, passing: "" };
  return tile ? { ...answer, lasting: tile } : { ...answer, lasting: "", status: 204 };
}

/** What is described: the layers under the selection that the address holds, which is read, so that a mistake in it is told. */
export async function takeSubject(
  request: RouteRequest,
  collection: CollectionId | null,
): Promise<TilesetSubject> {
  takeFormat(request.query, request.accepted, ["json"]);
  const search = request.query.rest();
  const layers = collection ? [collection] : takeCollections(request);
  await selectionsOf(request, layers);
  const infos = await Promise.all(layers.map((id) => request.store.collection(id)));
  const boxes = infos.flatMap(({ extent }) => extent.spatial?.bbox ?? []);
  return { origin: request.origin, collection, layers, search, bbox: unionOf(boxes) };
}

/** Each layer's selection. A parameter must be one of every layer: a filter that some would ignore is refused. */
async function selectionsOf(
  request: RouteRequest,
  ids: readonly CollectionId[],
): Promise<readonly LayerSelection[]> {
  return Promise.all(
    ids.map(async (id) => {
      const query = request.query.copy();
      const selection = await takeSelection({ ...request, query }, id);
      query.end([...selectionParameters(id), "f"]);
      return { id, ...selection };
    }),
  );
}

function unionOf(boxes: readonly (readonly number[])[]): Bbox | null {
  if (boxes.length === 0) return null;
  const all = (index: number) => boxes.map((box) => box[index] ?? area[index] ?? 0);
  return [Math.min(...all(0)), Math.min(...all(1)), Math.max(...all(2)), Math.max(...all(3))];
}
