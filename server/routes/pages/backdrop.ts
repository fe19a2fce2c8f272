// What lies under every small map: the border line and both lands, read once for each store.
import type { FeatureOf, SummaryOf } from "#contract";
import { partsOf } from "../../html/projection.ts";
import type { Backdrop } from "../../html/smallMap.ts";
import type { Page, Store } from "../../store/store.ts";

const everything: Page = { limit: Number.POSITIVE_INFINITY, offset: 0, sortby: null };
const backdrops = new WeakMap<Store, Promise<Backdrop>>();

export function backdropOf(store: Store): Promise<Backdrop> {
  const known = backdrops.get(store) ?? readBackdrop(store);
  backdrops.set(store, known);
  return known;
}

async function readBackdrop(store: Store): Promise<Backdrop> {
  const { features } = await store.features("border", { kind: ["line", "land"] }, everything);
  const pieces = features.map((text) => JSON.parse(text) as FeatureOf<SummaryOf<"border">>);
  const shapes = pieces.flatMap(({ geometry, properties: { kind, country } }) =>
    geometry === null ? [] : [{ kind, country, ...partsOf(geometry) }],
  );
  return {
    line: shapes.filter(({ kind }) => kind === "line").flatMap(({ lines }) => lines.flat()),
    lands: shapes
      .filter(({ kind }) => kind === "land")
      .map(({ country, rings }) => ({ country: country ?? "", rings })),
  };
}
