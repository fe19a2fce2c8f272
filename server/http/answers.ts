// Answers as bytes, kept ready in memory: the same question is not answered twice, nor compressed twice.
import { cachePolicies, entityTag, isFresh } from "./caching.ts";
import { chooseEncoding, encode, isWorthPressing, press } from "./encoding.ts";
import type { Answer } from "./formats.ts";
import { securityHeaders } from "./security.ts";

type Headers = Readonly<Record<string, string>>;

interface ReadyAnswer {
  readonly status: number;
  readonly body: Buffer<ArrayBuffer>;
  readonly tag: string;
  readonly headers: Headers;
  readonly headersWhenFresh: Headers;
  readonly until: Date | undefined;
  /** Whether another pressing would make it smaller. */
  readonly isLoose: boolean;
}

/** What of a request decides which bytes are sent. */
export interface Question {
  /** Path and query as sent. */
  readonly address: string;
  /** Where links lead, and what types are wanted: both decide what is written. */
  readonly origin: string;
  readonly accepted: readonly string[];
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** Kept answers may take this many bytes together. */
const defaultCapacityBytes = 64 * 2 ** 20;
/** What a kept answer takes besides its address and its body: headers, the map's own. */
const overheadBytes = 4096;

export class Answers {
  readonly #ready = new Map<string, ReadyAnswer>();
  readonly #now: () => Date;
  readonly #headers: Headers;
  readonly #capacityBytes: number;
  #bytes = 0;

  /** @param headers that every answer carries */
  constructor(now: () => Date, headers: Headers = {}, capacityBytes = defaultCapacityBytes) {
    this.#now = now;
    this.#headers = headers;
    this.#capacityBytes = capacityBytes;
  }

  /** The kept answer to the question, if there is one. */
  recall(question: Question): Response | undefined {
    const key = keyOf(question);
    const ready = this.#ready.get(key);
    if (!ready) return undefined;
    if (ready.until !== undefined && ready.until <= this.#now()) {
      this.#forget(key);
      return undefined;
    }
    this.#ready.delete(key);
    this.#ready.set(key, ready);
    if (ready.isLoose) void this.#press(key, { ...ready, isLoose: false });
    return responseTo(question, ready);
  }

  /** What is asked again is worth more effort: made smaller aside, while others are answered. */
  async #press(key: string, ready: ReadyAnswer): Promise<void> {
    this.#ready.set(key, ready);
    const body = await press(ready.body);
    if (this.#ready.get(key) !== ready || body.length >= ready.body.length) return;
    this.#keep(key, { ...ready, body, headers: { ...ready.headers, "Content-Length": String(body.length) } });
  }

  /** Encodes the answer as the client wants it, keeps it, and responds. */
  async respond(question: Question, answer: Answer): Promise<Response> {
    const ready = await prepare(question, answer, this.#headers);
    this.#keep(keyOf(question), ready);
    return responseTo(question, ready);
  }

  #keep(key: string, ready: ReadyAnswer): void {
    this.#forget(key);
    this.#ready.set(key, ready);
    this.#bytes += sizeOf(key, ready);
    for (const oldest of this.#ready.keys()) {
      if (this.#bytes <= this.#capacityBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const ready = this.#ready.get(key);
    if (!ready) return;
    this.#bytes -= sizeOf(key, ready);
    this.#ready.delete(key);
  }
}

function sizeOf(key: string, { body }: ReadyAnswer): number {
  return key.length + body.length + overheadBytes;
}

function keyOf({ address, origin, accepted, acceptEncoding }: Question): string {
  return `${chooseEncoding(acceptEncoding)} ${accepted.join(",")} ${origin}${address}`;
}

async function prepare({ acceptEncoding }: Question, answer: Answer, ofAll: Headers): Promise<ReadyAnswer> {
  const lasting = Buffer.from(answer.lasting);
  const whole = answer.passing === "" ? lasting : Buffer.concat([Buffer.from(answer.passing), lasting]);
  const isPacked = answer.type.startsWith("image/png");
  const { encoding, body } = await encode(whole, isPacked ? "identity" : chooseEncoding(acceptEncoding));
  const tag = entityTag(lasting);
  const headersWhenFresh = {
    ...securityHeaders,
    ...ofAll,
    "Cache-Control": cachePolicies.revalidate,
    Vary: "Accept, Accept-Encoding",
    ETag: tag,
  };
  const headers = {
    ...headersWhenFresh,
    ...answer.headers,
    "Content-Type": answer.type,
    "Content-Length": String(body.length),
    ...(encoding !== "identity" && { "Content-Encoding": encoding }),
  };
  const isLoose = encoding === "br" && isWorthPressing(whole);
  return { status: answer.status ?? 200, body, tag, headers, headersWhenFresh, until: answer.until, isLoose };
}

function responseTo({ ifNoneMatch }: Question, ready: ReadyAnswer): Response {
  if (isFresh(ifNoneMatch, ready.tag)) {
    return new Response(null, { status: 304, headers: ready.headersWhenFresh });
  }
  // 204 says that there is nothing, and then nothing may be sent (RFC 9110, 15.3.5).
  if (ready.status === 204) return new Response(null, { status: 204, headers: ready.headersWhenFresh });
  return new Response(ready.body, { status: ready.status, headers: ready.headers });
}
