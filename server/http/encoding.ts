// Content encodings: which one a client takes, and the making of it.
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";

type Bytes = Buffer<ArrayBuffer>;

export type Encoding = "br" | "gzip" | "identity";

/** Below this many bytes an encoding saves nothing. */
const smallestEncodedBytes = 1024;
/** Above this many bytes the first answer should not wait for the last per cent. */
const largeBytes = 500_000;

/** The best encoding that an Accept-Encoding allows: brotli, then gzip. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return "identity";
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}

const encoders: Readonly<Record<Encoding, (body: Bytes) => Promise<Bytes>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.length > largeBytes ? 4 : 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
  identity: async (body) => body,
};

/** The body in the encoding, or as it is when it is small. */
export async function encode(
  body: Bytes,
  wanted: Encoding,
): Promise<{ readonly encoding: Encoding; readonly body: Bytes }> {
  const encoding = body.length < smallestEncodedBytes ? "identity" : wanted;
  return { encoding, body: await encoders[encoding](body) };
}

/** Of the border's line a quarter more goes; a tenth of a second is spent on it, aside. */
const pressedQuality = 10;

/** Long answers are asked by machines that have time; short ones hold nothing more to press out. */
export function isWorthPressing(body: Bytes): boolean {
  return body.length >= smallestEncodedBytes && body.length <= largeBytes;
}

/** A brotli body made as small as is worth the time. */
export async function press(body: Bytes): Promise<Bytes> {
  return promisify(brotliCompress)(await promisify(brotliDecompress)(body), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: pressedQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}
