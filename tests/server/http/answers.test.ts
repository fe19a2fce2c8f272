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
});
