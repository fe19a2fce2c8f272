// The forms in which answers are written.
import type { Link } from "#contract";

export const mediaTypes = {
  geojson: "application/geo+json",
  json: "application/json",
} as const;

/** What a route answers: text in two parts, and its type. */
export interface Answer {
  readonly type: string;
  /** What changes from answer to answer, such as its time. */
  readonly passing: string;
  /** The rest, after it: what the entity tag is made of. */
  readonly lasting: string;
}

export function jsonAnswer(value: unknown): Answer {
  return { type: mediaTypes.json, passing: "", lasting: JSON.stringify(value) };
}

/** One Feature that is GeoJSON text already. */
export function featureAnswer(feature: string): Answer {
  return { type: mediaTypes.geojson, passing: "", lasting: feature };
}

export interface CollectionAnswer {
  /** Features as GeoJSON text. */
  readonly features: readonly string[];
  readonly numberMatched: number;
  readonly numberUndated: number;
  readonly links: readonly Link[];
  readonly timeStamp: Date;
}

/** A FeatureCollection (RFC 7946) with the counts and links of OGC API – Features. */
export function featureCollectionAnswer(page: CollectionAnswer): Answer {
  const counts = `"numberMatched":${page.numberMatched},"numberReturned":${page.features.length},"numberUndated":${page.numberUndated}`;
  const lasting = `${counts},"links":${JSON.stringify(page.links)},"features":[${page.features.join(",")}]}`;
  const passing = `{"type":"FeatureCollection","timeStamp":"${page.timeStamp.toISOString()}",`;
  return { type: mediaTypes.geojson, passing, lasting };
}
