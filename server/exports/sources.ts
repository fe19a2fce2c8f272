// The sources that exported records cite: of the fact, of the point, and of each step of a history.
import type { Source } from "#contract";
import type { ExportFeature } from "./material.ts";

export interface CitedSources {
  readonly add: (feature: ExportFeature) => void;
  /** Each once, in the order of their ids. */
  readonly all: () => readonly Source[];
}

/** Gathers sources while records pass. */
export function citedSources(): CitedSources {
  const byId = new Map<string, Source>();
  return {
    add: ({ properties }) => {
      const { source, coord_source } = properties.provenance;
      byId.set(source.id, source);
      if (coord_source) byId.set(coord_source.id, coord_source);
      if ("events" in properties)
        for (const event of properties.events) byId.set(event.source.id, event.source);
    },
    all: () => [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
