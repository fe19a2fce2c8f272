// The scene: facts, filter and zoom step turned into what the layers draw from. Arrangements are kept per step.
import { useMemo, useRef } from "react";
import { borderLineOf } from "../layers/borderLine.ts";
import type { Facts, Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import type { Arrangement } from "../layers/places/placement.ts";
import { arrangeSites, type Sites, sitesOf } from "../layers/places/sites.ts";

export interface SceneInput {
  readonly facts: Facts | null;
  readonly zoom: number;
  readonly day: string;
  readonly matched: ReadonlySet<string> | null;
  readonly selected: Ref | null;
}

/** The scene of an input; null until the facts have come. */
export function useScene({ facts, zoom, day, matched, selected }: SceneInput): Scene | null {
  const ground = useMemo(() => {
    if (!facts) return null;
    const line = borderLineOf(facts.border);
    return { facts, line, sites: sitesOf(facts, line), steps: new Map<number, Arrangement>() };
  }, [facts]);
  const arrangement = useMemo(() => ground && arrangementAt(ground, zoom), [ground, zoom]);
  return useMemo(
    () =>
      ground && arrangement
        ? {
            facts: ground.facts,
            line: ground.line,
            sites: ground.sites,
            zoom,
            arrangement,
            day,
            matched,
            selected,
          }
        : null,
    [ground, arrangement, zoom, day, matched, selected],
  );
}

interface Ground {
  readonly facts: Facts;
  readonly sites: Sites;
  readonly steps: Map<number, Arrangement>;
}

function arrangementAt({ facts, sites, steps }: Ground, zoom: number): Arrangement {
  const known = steps.get(zoom);
  if (known) return known;
  const arrangement = arrangeSites(sites, facts, zoom);
  steps.set(zoom, arrangement);
  return arrangement;
}

/** The same text gives the same object, so that effects rest on what is said and not on when. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
