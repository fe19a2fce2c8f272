import { describe, expect, it } from "vitest";
import { Invalid } from "../../../server/http/problems.ts";
import { Query } from "../../../server/http/query.ts";

describe("the length of a query", () => {
  it("leaves a filter the room of 4096 characters that are percent-encoded", () => {
    const query = new Query(`filter=${"%20".repeat(4096)}&kind=${"x".repeat(4000)}`);
    expect(query.take("filter")).toHaveLength(4096);
  });

  it.each([
    [`filter=${"x".repeat(12_289)}`, "filter"],
    [`limit=1&kind=${"x".repeat(4096)}&filter=${"x".repeat(9000)}`, "kind"],
    [`&a`.repeat(3000), "a"],
  ])("is bounded", (search, parameter) => {
    expect(() => new Query(search)).toThrow(expect.objectContaining({ parameter }));
    expect(() => new Query(search)).toThrow(Invalid);
  });
});
