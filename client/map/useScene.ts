// The scene: facts, filter and zoom step turned into what the layers draw from. Arrangements are kept per step.
import { useMemo } from "react";
import { borderLineOf } from "../layers/borderLine.ts";
import type { BorderLine } from "../layers/borderLine.ts";
import type { Facts, Ref } from "../layers/facts.ts";
import type { Scene, TileAddresses } from "../layers/layer.ts";
import type { Located } from "../layers/located/locate.ts";
import { type Standing, standingOf } from "../layers/places/gathering.ts";
import type { Occasion } from "../layers/places/placement.ts";
import type { Lang } from "#contract";

export interface SceneInput {
  readonly facts: Facts | null;
  /** Null until the map is open. */
  readonly zoom: number | null;
  readonly day: string;
  readonly lang: Lang;
  readonly matched: ReadonlySet<string> | null;
  readonly selected: Ref | null;
  readonly located: Located | null;
  readonly tiles: TileAddresses;
}

/** The scene of an input; null until facts and zoom are known. */
export function useScene({
  facts,
  zoom,
  day,
  lang,
  matched,
  selected,
  located,
  tiles,
}: SceneInput): Scene | null {
  const line = useMemo(() => facts && borderLineOf(facts.border), [facts]);
  const kept = useMemo(() => (facts ? new Map<string, Standing>() : null), [facts]);
  const standing = useMemo(
    () => (facts && kept && zoom !== null ? standingAt({ facts, line, kept }, { zoom, day, lang }) : null),
    [facts, line, kept, zoom, day, lang],
  );
  return useMemo(
    () =>
      facts && standing && zoom !== null
        ? { facts, line, ...standing, zoom, day, matched, selected, located, tiles }
        : null,
    [facts, line, standing, zoom, day, matched, selected, located, tiles],
  );
}

interface Ground {
  readonly facts: Facts;
  readonly line: BorderLine | null;
  readonly kept: Map<string, Standing>;
}

function standingAt({ facts, line, kept }: Ground, occasion: Occasion): Standing {
  const key = JSON.stringify(occasion);
  const known = kept.get(key);
  if (known) return known;
  const standing = standingOf(facts, line, occasion);
  kept.set(key, standing);
  return standing;
}

/** Equal lists of words give the same list, so that effects rest on what is said and not on when. */
export function useSame(words: readonly string[]): readonly string[] {
  const text = words.join(" ");
  return useMemo(() => text.split(" ").filter(Boolean), [text]);
}
