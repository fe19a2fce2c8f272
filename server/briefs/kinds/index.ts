// Every kind of brief: the collection that its id is of, and how its draft is prepared. A further one is a file and a line here.
import type { CollectionId } from "#contract";
import type { BriefKind } from "../brief.ts";
import type { Prepare } from "../draft.ts";
import { commune } from "./commune.ts";
import { conference } from "./conference.ts";
import { placeOf } from "./place.ts";
import { quarter } from "./quarter.ts";
import { twinning } from "./twinning.ts";

interface KindDefinition {
  readonly collection: CollectionId;
  readonly prepare: Prepare;
  /** What must have the id, for the problem when nothing has. */
  readonly expected: string;
}

export const kinds: Readonly<Record<BriefKind, KindDefinition>> = {
  commune: { collection: "admin-units", prepare: commune, expected: "a commune" },
  twinning: { collection: "twinnings", prepare: twinning, expected: "a twinning" },
  post: { collection: "places", prepare: placeOf("post"), expected: "a post" },
  village: { collection: "places", prepare: placeOf("village"), expected: "a village" },
  conference: { collection: "activities", prepare: conference, expected: "a conference or talks" },
  quarter: { collection: "admin-units", prepare: quarter, expected: "a district or commune" },
};
