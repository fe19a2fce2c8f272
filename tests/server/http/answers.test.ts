import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Answers, type Question } from "../../../server/http/answers.ts";

const question: Question = {
  address: "/api/anything",
  origin: "http://portal.test",
  accepted: [],
  acceptEncoding: undefined,
  ifNoneMatch: undefined,
};
const answer = { type: "text/plain", passing: "", lasting: "known" };

describe("kept answers", () => {
  it("are given again until they are no longer true", async () => {
    let now = new Date("2026-01-02T23:59:59Z");
    const answers = new Answers(() => now);
    await answers.respond(question, { ...answer, until: new Date("2026-01-03T00:00:00Z") });
    expect(await answers.recall(question)?.text()).toBe("known");
    now = new Date("2026-01-03T00:00:00Z");
    expect(answers.recall(question)).toBeUndefined();
  });

  it("are given as long as there is room when they say no end", async () => {
    let now = new Date("2026-01-02T00:00:00Z");
    const answers = new Answers(() => now);
    await answers.respond(question, answer);
    now = new Date("2036-01-02T00:00:00Z");
    expect(await answers.recall(question)?.text()).toBe("known");
  });

  it("are made smaller when they are asked again, and say the same", async () => {
    const answers = new Answers(() => new Date("2026-01-02T00:00:00Z"));
    const asked = { ...question, acceptEncoding: "br" };
    const lasting = JSON.stringify(
      Array.from({ length: 3000 }, (_, n) => [107 + n / 999, 15 + Math.sin(n / 50)]),
    );
    const loose = await bytesOf(await answers.respond(asked, { ...answer, lasting }));
    const recalled = () => bytesOf(answers.recall(asked));
    expect(await recalled()).toHaveLength(loose.length);
    await expect.poll(async () => (await recalled()).length).toBeLessThan(loose.length);
    expect(brotliDecompressSync(await recalled()).toString()).toBe(lasting);
    const { length } = await recalled();
    expect(answers.recall(asked)?.headers.get("Content-Length")).toBe(String(length));
  });
});

async function bytesOf(response: Response | undefined): Promise<Buffer> {
  return Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
}
