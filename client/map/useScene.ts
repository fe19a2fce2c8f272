// The scene: facts, filter and zoom step turned into what the layers draw from. Arrangements are kept per step.
import { useMemo } from "react";
import { borderLineOf } from "../layers/borderLine.ts";
import type { Facts, Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import type { Arrangement } from "../layers/places/placement.ts";
import { arrangeSites, type Occasion } from "../layers/places/arrangement.ts";
import { gathersByZoom, type Sites, sitesOf } from "../layers/places/sites.ts";
import type { Lang } from "#contract";

export interface SceneInput {
  readonly facts: Facts | null;
  readonly zoom: number;
  readonly day: string;
  readonly lang: Lang;
  readonly matched: ReadonlySet<string> | null;
  readonly selected: Ref | null;
}

/** The scene of an input; null until the facts have come. */
export function useScene({ facts, zoom, day, lang, matched, selected }: SceneInput): Scene | null {
  const line = useMemo(() => facts && borderLineOf(facts.border), [facts]);
  // Where places are few, the same sites serve every zoom, and what hangs on them stays as it is.
  const sitesZoom = facts && gathersByZoom(facts) ? zoom : 0;
  const sites = useMemo(() => facts && sitesOf(facts, line, sitesZoom), [facts, line, sitesZoom]);
  const kept = useMemo(() => (sites ? new Map<string, Arrangement>() : null), [sites]);
  const arrangement = useMemo(
    () => facts && sites && kept && arrangementAt({ facts, sites, kept }, { zoom, day, lang }),
    [facts, sites, kept, zoom, day, lang],
  );
  return useMemo(
    () =>
      facts && sites && arrangement
        ? { facts, line, sites, zoom, arrangement, day, matched, selected }
        : null,
    [facts, line, sites, zoom, arrangement, day, matched, selected],
  );
}

interface Ground {
  readonly facts: Facts;
  readonly sites: Sites;
  readonly kept: Map<string, Arrangement>;
}

function arrangementAt({ facts, sites, kept }: Ground, occasion: Occasion): Arrangement {
  const key = JSON.stringify(occasion);
  const known = kept.get(key);
  if (known) return known;
  const arrangement = arrangeSites(sites, facts, occasion);
  kept.set(key, arrangement);
  return arrangement;
}

/** Equal lists of words give the same list, so that effects rest on what is said and not on when. */
export function useSame(words: readonly string[]): readonly string[] {
  const text = words.join(" ");
  return useMemo(() => text.split(" ").filter(Boolean), [text]);
}
