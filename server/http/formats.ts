// The forms in which answers are written.
import type { Link } from "#contract";

export const mediaTypes = {
  geojson: "application/geo+json",
  json: "application/json",
} as const;

/** What a route answers: text, its type, and what of it the entity tag is made of. */
export interface Answer {
  readonly type: string;
  readonly body: string;
  /** The body without what changes from answer to answer, such as its time. */
  readonly lasting: string;
}

export function jsonAnswer(value: unknown): Answer {
  const body = JSON.stringify(value);
  return { type: mediaTypes.json, body, lasting: body };
}

/** One Feature that is GeoJSON text already. */
export function featureAnswer(body: string): Answer {
  return { type: mediaTypes.geojson, body, lasting: body };
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
  const head = `{"type":"FeatureCollection","timeStamp":"${page.timeStamp.toISOString()}",`;
  return { type: mediaTypes.geojson, body: head + lasting, lasting };
}
