// Every collection as it is stored. The compiler asks for what is missing.
import type { CollectionId } from "#contract";
import { activities } from "./activities.ts";
import { adminUnits } from "./adminUnits.ts";
import { border } from "./border.ts";
import { indicators } from "./indicators.ts";
import { papers } from "./papers.ts";
import { places } from "./places.ts";
import type { StoredCollection } from "./stored.ts";
import { twinnings } from "./twinnings.ts";

export const storedCollections: { readonly [Id in CollectionId]: StoredCollection<Id> } = {
  border,
  "admin-units": adminUnits,
  places,
  twinnings,
  activities,
  papers,
  indicators,
};
