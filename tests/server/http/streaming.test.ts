import { describe, expect, it } from "vitest";
import { inPieces, streamOf } from "../../../server/http/streaming.ts";

/** Chunks that note how many were made, and that they were ended. */
function counted(chunks: readonly string[]) {
  const told = { made: 0, isEnded: false };
  async function* make() {
    try {
      for (const chunk of chunks) {
        told.made += 1;
        yield chunk;
      }
    } finally {
      told.isEnded = true;
    }
  }
  return { told, chunks: make() };
}

describe("a streamed answer", () => {
  it("is made no faster than it is taken", async () => {
    const { told, chunks } = counted(["a", "b", "c"]);
    const reader = streamOf(chunks).getReader();
    expect(told.made).toBe(0);
    await reader.read();
    expect(told.made).toBe(1);
    await reader.cancel();
    expect(told).toEqual({ made: 1, isEnded: true });
  });

  it("leaves out empty chunks, and ends", async () => {
    const { chunks } = counted(["", "đ", "", "c", ""]);
    expect(await new Response(streamOf(chunks)).text()).toBe("đc");
  });

  it("fails where its chunks fail", async () => {
    async function* broken() {
      yield "a";
      throw new Error("no more");
    }
    await expect(new Response(streamOf(broken())).text()).rejects.toThrow("no more");
  });

  it("sends short texts in pieces", async () => {
    const { chunks } = counted(Array.from({ length: 1000 }, () => "x".repeat(200)));
    const pieces: string[] = [];
    for await (const piece of inPieces(chunks)) pieces.push(piece);
    expect(pieces.join("")).toHaveLength(200_000);
    expect(pieces.length).toBeLessThan(10);
  });
});
