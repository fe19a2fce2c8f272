// The fictional world as the page's views get it: whole collections.
import type { Dataset } from "#contract";
import type { Facts } from "../../../../client/layers/facts.ts";
import { buildWorld } from "../../../fixtures/world.ts";

/** All collections that map and profile draw from. */
export async function worldFacts(): Promise<Facts> {
  return factsOf(await buildWorld());
}

/** The same of any dataset. */
export function factsOf({ features }: Dataset): Facts {
  const asFeatures = <Draft>(drafts: readonly Draft[]) =>
    drafts.map((draft) => ({ type: "Feature" as const, ...draft }));
  return {
    border: asFeatures(features.border),
    units: asFeatures(features["admin-units"]),
    places: asFeatures(features.places),
    twinnings: asFeatures(features.twinnings),
    activities: asFeatures(features.activities),
  };
}
