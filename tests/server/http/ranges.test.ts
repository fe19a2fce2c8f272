import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileResponse, type RangeQuestion } from "../../../server/http/ranges.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-ranges-"));
const file = join(folder, "letters");
writeFileSync(file, "abcdefghij");
afterAll(() => rmSync(folder, { recursive: true }));

const answer = { type: "text/plain", file, size: 10, tag: '"v1"' };
const nothing: RangeQuestion = {
  isHead: false,
  range: undefined,
  ifRange: undefined,
  ifNoneMatch: undefined,
};
const ask = (question: Partial<RangeQuestion>) => fileResponse(answer, { ...nothing, ...question });

describe("a file on disk", () => {
  it.each([
    [undefined, 200, "abcdefghij", null],
    ["bytes=0-0", 206, "a", "bytes 0-0/10"],
    ["bytes=2-4", 206, "cde", "bytes 2-4/10"],
    ["bytes=8-", 206, "ij", "bytes 8-9/10"],
    ["bytes=-3", 206, "hij", "bytes 7-9/10"],
    ["bytes=-99", 206, "abcdefghij", "bytes 0-9/10"],
    ["bytes=5-99", 206, "fghij", "bytes 5-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=4-2", 200, "abcdefghij", null],
    ["bytes=0-1,4-5", 200, "abcdefghij", null],
    ["lines=0-1", 200, "abcdefghij", null],
    ["bytes=-", 200, "abcdefghij", null],
  ])("asked for %s is answered with %i", async (range, status, text, contentRange) => {
    const response = ask({ range });
    expect([response.status, await response.text(), response.headers.get("Content-Range")]).toEqual([
      status,
      text,
      contentRange,
    ]);
    expect(response.headers.get("Content-Length") ?? "0").toBe(String(text.length));
  });

  it("is sent whole when the range was of another version", async () => {
    expect(ask({ range: "bytes=0-1", ifRange: '"v1"' }).status).toBe(206);
    const response = ask({ range: "bytes=0-1", ifRange: '"v0"' });
    expect([response.status, await response.text()]).toEqual([200, "abcdefghij"]);
  });

  it("is not sent again to who has it, nor to who asks for its head", async () => {
    expect(ask({ ifNoneMatch: '"v1"' }).status).toBe(304);
    const head = ask({ isHead: true });
    expect([
      head.headers.get("Content-Length"),
      head.headers.get("Accept-Ranges"),
      await head.text(),
    ]).toEqual(["10", "bytes", ""]);
  });
});
