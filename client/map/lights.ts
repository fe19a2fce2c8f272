// How each feature stands out: pointed at, selected, lit with these, or stepped back.
import type { Ref } from "../layers/facts.ts";

export interface FeatureLight {
  readonly hover: boolean;
  readonly selected: boolean;
  /** 0: full strength; 1: something else is pointed at; 2: something else is selected. */
  readonly dim: 0 | 1 | 2;
  /** Left aside by the Filter. */
  readonly out: boolean;
  readonly [key: string]: boolean | number;
}

/** How a feature is drawn that was told nothing: every style expression must read it so. */
export const unlit: FeatureLight = { hover: false, selected: false, dim: 0, out: false };

export interface Lighting {
  readonly hovered: Ref | null;
  readonly selected: Ref | null;
  /** What lights up together with each; null when nothing is pointed at or selected. */
  readonly hoveredFocus: ReadonlySet<Ref> | null;
  readonly selectedFocus: ReadonlySet<Ref> | null;
  readonly out: ReadonlySet<Ref>;
  /** The site that a Ref is drawn at, where it is not drawn itself: a place in a group. */
  readonly siteOf: (ref: Ref) => Ref | null;
}

/** The light of one feature. What is pointed at or selected is never dim, nor is what belongs to it. */
export function lightOf(ref: Ref, lighting: Lighting): FeatureLight {
  const { hovered, selected, hoveredFocus, selectedFocus, out, siteOf } = lighting;
  const isIt = (subject: Ref | null) => subject !== null && (subject === ref || siteOf(subject) === ref);
  const isLit = (focus: ReadonlySet<Ref> | null) => focus?.has(ref) ?? false;
  const hover = isIt(hovered);
  const isHeld = isLit(hoveredFocus) || isLit(selectedFocus);
  const dim = isHeld ? 0 : selectedFocus ? 2 : hoveredFocus ? 1 : 0;
  return { hover, selected: isIt(selected), dim, out: out.has(ref) && !isHeld };
}
