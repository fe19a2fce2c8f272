// Files that clients read piece by piece: byte ranges (RFC 9110, 14) of one file on disk, never held in memory.
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { cachePolicies, isFresh } from "./caching.ts";

/** A file on disk as an answer: sent whole or by the range that is asked, never kept. */
export interface FileAnswer {
  readonly type: string;
  readonly file: string;
  readonly size: number;
  /** A strong entity tag, quotes included: ranges of two versions must never be joined. */
  readonly tag: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What of a request decides which bytes of the file are sent. */
export interface RangeQuestion {
  readonly isHead: boolean;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** First and last byte, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** The file, the range of it that is asked for, or why there is none. */
export function fileResponse(answer: FileAnswer, asked: RangeQuestion): Response {
  const { size, tag } = answer;
  const headers = { "Cache-Control": cachePolicies.revalidate, ETag: tag, "Accept-Ranges": "bytes" };
  if (isFresh(asked.ifNoneMatch, tag)) return new Response(null, { status: 304, headers });

  const isSameVersion = asked.ifRange === undefined || asked.ifRange === tag;
  const range = isSameVersion ? readRange(asked.range, size) : "whole";
  if (range === "beyond") {
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  }
  const { first, last } = range === "whole" ? { first: 0, last: size - 1 } : range;
  const body = asked.isHead || size === 0 ? null : streamOf(answer.file, { first, last });
  return new Response(body, {
    status: range === "whole" ? 200 : 206,
    headers: {
      ...headers,
      ...answer.headers,
      "Content-Type": answer.type,
      "Content-Length": String(last - first + 1),
      ...(range !== "whole" && { "Content-Range": `bytes ${first}-${last}/${size}` }),
    },
  });
}

/** One range of bytes; a header that asks for several, or that cannot be read, is left aside as the RFC allows. */
function readRange(header: string | undefined, size: number): Range | "whole" | "beyond" {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return "whole";
  if (from === "")
    return to === "0" || size === 0 ? "beyond" : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const [first, last] = [Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== "" && Number(to) < first) return "whole";
  return first < size ? { first, last } : "beyond";
}

function streamOf(file: string, { first, last }: Range): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file, { start: first, end: last })) as ReadableStream<Uint8Array>;
}
