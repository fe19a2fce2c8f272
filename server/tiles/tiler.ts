// From a selection of a collection to what is drawn of it in a tile. Small collections are kept cut, so that long lines and
// lands are not simplified anew for each tile; of large ones only what lies in reach is read and cut.
import type { CollectionId, Filter } from "#contract";
import type { Store } from "../store/store.ts";
import { cutOnce, cutter, keepOnly, type LayerTile } from "./cut.ts";
import { reachOf, type TileAddress } from "./grid.ts";

/** Features of a collection that is kept: some ten megabytes when every tile of it has been asked for. */
const smallCollection = 2000;
const wholeWorld = [-180, -90, 180, 90] as const;

/** What of a collection is asked for. */
export interface LayerSelection {
  readonly id: CollectionId;
  readonly filter: Filter;
  readonly where: Parameters<Store["within"]>[3];
}

type Cutter = ReturnType<typeof cutter>;

/** By store, and so by version of the data. */
const kept = new WeakMap<Store, Map<CollectionId, Promise<Cutter | null>>>();

export async function layerTile(
  store: Store,
  { id, filter, where }: LayerSelection,
  address: TileAddress,
): Promise<LayerTile> {
  const cut = await cutterOf(store, id);
  const isWhole = Object.keys(filter).length === 0 && !where;
  if (cut && isWhole) return cut(address);
  const features = await store.within(id, reachOf(address), filter, where);
  return cut ? keepOnly(cut(address), new Set(features.map(idOf))) : cutOnce({ name: id, features }, address);
}

/** Null for a collection that is not small. */
function cutterOf(store: Store, id: CollectionId): Promise<Cutter | null> {
  const ofStore = kept.get(store) ?? new Map<CollectionId, Promise<Cutter | null>>();
  kept.set(store, ofStore);
  const making = ofStore.get(id) ?? makeCutter(store, id);
  ofStore.set(id, making);
  return making;
}

async function makeCutter(store: Store, id: CollectionId): Promise<Cutter | null> {
  const { itemCount } = await store.collection(id);
  return itemCount > smallCollection ? null : wholeCutter(store, id);
}

/** Cuts every tile of the whole collection. */
export async function wholeCutter(store: Store, id: CollectionId): Promise<Cutter> {
  return cutter({ name: id, features: await store.within(id, wholeWorld, {}) });
}

/** Stored texts begin with type and id (store/sqlite/feature.ts); to read a whole land for its id would cost more than its tile. */
function idOf(text: string): string {
  return /^\{"type":"Feature","id":"([^"\\]*)"/.exec(text)?.[1] ?? (JSON.parse(text) as { id: string }).id;
}
