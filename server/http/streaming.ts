// From chunks made one by one to the body of an answer: the next is made when the client has taken the last.

const encoder = new TextEncoder();

/** Texts are sent in pieces of about this many characters: single lines would cost more to send than to write. */
const pieceLength = 64 * 1024;

/**
 * A stream that asks for chunks no faster than they are taken, and ends them when the client goes away: what they
 * clean up in `finally` is cleaned up then too. An empty chunk is not sent; it only gives the occasion to stop.
 */
export function streamOf(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const gone = new AbortController();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (!gone.signal.aborted) {
          const { done, value } = await iterator.next();
          if (gone.signal.aborted) return;
          if (done) return controller.close();
          if (value.length > 0) {
            return controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
          }
        }
      },
      async cancel() {
        gone.abort();
        await iterator.return?.();
      },
    },
    // Nothing is made before it is asked for: an answer to HEAD is never read.
    { highWaterMark: 0 },
  );
}

/** Joins short texts to pieces worth sending. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
