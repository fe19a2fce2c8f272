// Selection, hover and Filter as the marks need them, and what is to be told.
import { useMemo, useState } from "react";
import { focusOf } from "../../layers/focus.ts";
import type { Facts, Ref } from "../../layers/facts.ts";
import { useMatched, useOut } from "../../map/useFacts.ts";
import { useHovered } from "../../state/hover.ts";
import { useSelect } from "../../state/useSelect.ts";
import { useViewFilter } from "../../state/useView.ts";
import { formatFeatureRef } from "../../state/view.ts";
import type { Desk, Told } from "./Mark.tsx";
import type { Marks } from "./useLayoutOfProfile.ts";

export interface Pointed {
  readonly told: Told;
  readonly at: Element;
}

export function useDeskOf(facts: Facts, marks: Marks): { desk: Desk; told: Pointed | null } {
  const select = useSelect();
  const hovered = useHovered();
  const [told, setTold] = useState<Pointed | null>(null);
  const filter = useViewFilter();
  const out = useOut(filter, facts, marks.sites, useMatched(filter));
  const pointed = hovered && formatFeatureRef(hovered);
  const selected = select.selected && formatFeatureRef(select.selected);
  const lit = useMemo((): ReadonlySet<Ref> | null => {
    const refs = [selected, pointed].flatMap((ref) => (ref ? [...focusOf(ref, facts, marks.sites)] : []));
    return refs.length ? new Set(refs) : null;
  }, [selected, pointed, facts, marks.sites]);
  const tell: Desk["tell"] = (next, at) => setTold(next && at ? { told: next, at } : null);
  return { desk: { select, lit, out, tell }, told };
}
