// The kilometres that a record takes along the line, so that the window can be brought to it.
import { type Facts, type Ref } from "../../layers/facts.ts";
import { locationsOf } from "../../layers/places/sites.ts";
import { anchorsOf } from "./layout/placeMarks.ts";
import type { KmWindow } from "./layout/scale.ts";
import type { Marks } from "./useLayoutOfProfile.ts";

/** Null for what has no place on the line. */
export function spanOf(ref: Ref, facts: Facts, marks: Marks): KmWindow | null {
  const kms = kmsOf(ref, facts, marks);
  return kms.length ? [Math.min(...kms), Math.max(...kms)] : null;
}

function kmsOf(ref: Ref, facts: Facts, marks: Marks): number[] {
  const [collection, id = ""] = ref.split("/");
  const marker = marks.markers.find(({ ref: own }) => `${own.collection}/${own.id}` === ref);
  if (marker) return [marker.km];
  const anchors = anchorsOf(facts, marks.places, marks.groups);
  const at = (member: string) => {
    const anchor = anchors.get(member);
    if (!anchor) return [];
    return anchor.of === "place" ? [anchor.km] : [...anchor.span];
  };
  if (collection === "twinnings") {
    const tie = facts.twinnings.find((twinning) => twinning.id === id)?.properties;
    return [...(tie?.vn_ids ?? []), ...(tie?.la_ids ?? [])].flatMap(at);
  }
  if (collection === "activities") {
    const activity = facts.activities.find((candidate) => candidate.id === id);
    return activity ? locationsOf(activity).flatMap((location) => at(location.split("/")[1] ?? "")) : [];
  }
  return at(id);
}
