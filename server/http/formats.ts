// The forms in which answers are written.
import type { Link } from "#contract";
import { type Format, mediaTypes } from "./negotiation.ts";

/** What a route answers: text or bytes in two parts, and its type. It is kept and answered again. */
export interface Answer {
  readonly type: string;
  /** What changes from answer to answer, such as its time. */
  readonly passing: string;
  /** The rest, after it: what the entity tag is made of. */
  readonly lasting: string | Uint8Array;
  /** 200 when absent. */
  readonly status?: number;
  /** Headers of this answer beyond those that all have. */
  readonly headers?: Readonly<Record<string, string>>;
  /** From then on it is made anew, since it tells of days to come. Absent: true as long as the data are. */
  readonly until?: Date;
}

/** An answer too long to be held: written while it is read, never kept. */
export interface StreamedAnswer {
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stream: ReadableStream<Uint8Array>;
}

/** Sends the client on; `status` 303 to a document about a thing, 308 to its lasting address. */
export function redirectAnswer(location: string, status: 303 | 307 | 308): Answer {
  return {
    type: "text/plain; charset=utf-8",
    passing: "",
    lasting: location,
    status,
    headers: { Location: location },
  };
}

export function htmlAnswer(html: string): Answer {
  return { type: mediaTypes.html, passing: "", lasting: html };
}

export function jsonAnswer(value: unknown): Answer {
  return { type: mediaTypes.json, passing: "", lasting: JSON.stringify(value) };
}

/** A value as JSON under the media type of the format. */
export function valueAnswer(value: unknown, format: Format): Answer {
  return { type: mediaTypes[format], passing: "", lasting: JSON.stringify(value) };
}

/** How a Feature or a page of them is told besides its text. */
export interface Told {
  readonly links: readonly Link[];
  readonly format: "geojson" | "json";
  readonly headers: Readonly<Record<string, string>>;
}

/** One Feature that is GeoJSON text already. */
export function featureAnswer(feature: string, { links, format, headers }: Told): Answer {
  const lasting = `${feature.slice(0, -1)},"links":${JSON.stringify(links)}}`;
  return { type: mediaTypes[format], passing: "", lasting, headers };
}

export interface CollectionAnswer extends Told {
  /** Features as GeoJSON text. */
  readonly features: readonly string[];
  readonly numberMatched: number;
  readonly numberUndated: number;
  readonly timeStamp: Date;
}

/** A FeatureCollection (RFC 7946) with the counts and links of OGC API – Features. */
export function featureCollectionAnswer(page: CollectionAnswer): Answer {
  const counts = `"numberMatched":${page.numberMatched},"numberReturned":${page.features.length},"numberUndated":${page.numberUndated}`;
  const lasting = `${counts},"links":${JSON.stringify(page.links)},"features":[${page.features.join(",")}]}`;
  const passing = `{"type":"FeatureCollection","timeStamp":"${page.timeStamp.toISOString()}",`;
  return { type: mediaTypes[page.format], passing, lasting, headers: page.headers };
}
