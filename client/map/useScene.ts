// The scene: facts, filter and zoom step turned into what the layers draw from. Arrangements are kept per step.
import { useMemo } from "react";
import { borderLineOf } from "../layers/borderLine.ts";
import type { Facts, Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import type { Arrangement } from "../layers/places/placement.ts";
import { arrangeSites, type Occasion } from "../layers/places/arrangement.ts";
import { type Sites, sitesOf } from "../layers/places/sites.ts";
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
  const ground = useMemo(() => {
    if (!facts) return null;
    const line = borderLineOf(facts.border);
    return { facts, line, sites: sitesOf(facts, line), kept: new Map<string, Arrangement>() };
  }, [facts]);
  const arrangement = useMemo(
    () => ground && arrangementAt(ground, { zoom, day, lang }),
    [ground, zoom, day, lang],
  );
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
