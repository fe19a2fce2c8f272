// What the suite works on.
import type { Dataset } from "#contract";
import type { Store } from "../../../../server/store/store.ts";

/** A store that was loaded with the dataset. */
export interface OpenedStore {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

export const wholePage = { limit: 10_000, offset: 0, sortby: null };

export function idsOf(features: readonly string[]): readonly string[] {
  return features.map((text) => (JSON.parse(text) as { id: string }).id);
}

/** What a stream gives, to its end. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function valueOf(properties: unknown, key: string): unknown {
  return (properties as Record<string, unknown>)[key];
}
