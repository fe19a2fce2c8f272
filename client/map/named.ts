// Names that are written whatever else is near.
import type { Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { labelId } from "../layers/places/rooms.ts";

/** Of the selection and its kin, where no ribbon's label tells them yet. */
export function namedOf(focus: ReadonlySet<Ref> | null, scene: Pick<Scene, "arrangement"> | null): Ref[] {
  const isLabelled = (ref: Ref) => scene?.arrangement.has(labelId(ref.slice(ref.indexOf("/") + 1))) ?? false;
  return [...(focus ?? [])].filter((ref) => !isLabelled(ref)).sort();
}
