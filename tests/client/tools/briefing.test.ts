import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeBriefing,
  encodeBriefing,
  fileText,
  readFileText,
  stepAddress,
  viewAddress,
} from "../../../client/tools/saved/briefing.ts";
import { moved } from "../../../client/tools/saved/BriefingEditor.tsx";
import { embedAddress, sharedAddress } from "../../../client/state/addresses.ts";

const title = fc
  .string({ minLength: 1, maxLength: 120, unit: "grapheme" })
  .map((text) => `T${text.trim()}`.slice(0, 100));
const briefings = fc.record({
  title,
  steps: fc.array(
    fc.record({
      title,
      words: fc.string({ maxLength: 300, unit: "grapheme" }).map((text) => text.slice(0, 600)),
      address: fc.constantFrom("", "?view=table&lang=lo", "?q=a%26b#map=9/15.6/107.5", "#map=9/15.6/107.5"),
    }),
    { maxLength: 8 },
  ),
});

describe("a briefing", () => {
  it("comes back from an address and from a file as it was", async () => {
    await fc.assert(
      fc.asyncProperty(briefings, async (briefing) => {
        const text = await encodeBriefing(briefing);
        expect(text).toMatch(/^[\w-]*$/);
        expect(await decodeBriefing(text)).toEqual(briefing);
        expect(readFileText(fileText([briefing]))).toEqual([briefing]);
      }),
      { numRuns: 50 },
    );
  });

  it("is none when the address is cut or made up", async () => {
    const whole = await encodeBriefing({ title: "A", steps: [] });
    for (const text of ["", "abc", "%%%", whole.slice(0, -3)]) expect(await decodeBriefing(text)).toBeNull();
  });

  it("leads to no other site", async () => {
    for (const address of ["https://example.org/", "//example.org", "javascript:alert(1)", "/embed"]) {
      const bad = { title: "A", steps: [{ title: "B", words: "", address }] };
      expect(await decodeBriefing(await encodeBriefing(bad))).toBeNull();
    }
  });

  it("names what is wrong with a file", () => {
    expect(() => readFileText("{")).toThrow("JSON");
    expect(() => readFileText("{}")).toThrow("kind");
    const file = JSON.parse(fileText([{ title: "A", steps: [] }])) as { briefings: { title: string }[] };
    file.briefings[0] = { title: "" };
    expect(() => readFileText(JSON.stringify(file))).toThrow("briefings.0.title");
  });

  it("adds itself to the address of a step, and is left out of the address of a view", () => {
    const address = stepAddress({ address: "?view=table&unit=vn-510#map=9/15.6/107.5" }, "xyz", 2);
    expect(address).toBe("/?view=table&unit=vn-510&story=xyz&step=2#map=9/15.6/107.5");
    expect(viewAddress(`http://localhost${address}`)).toBe("?view=table&unit=vn-510#map=9/15.6/107.5");
  });

  it("moves a step by one", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  });
});

describe("addresses for others", () => {
  const href = "http://localhost/?view=table&unit=vn-510&tool=share&lang=lo#map=9/15.6/107.5";

  it("hold what is seen and not what is open over it", () => {
    expect(sharedAddress(href)).toBe("http://localhost/?view=table&unit=vn-510&lang=lo#map=9/15.6/107.5");
    expect(embedAddress(href)).toBe("http://localhost/embed?unit=vn-510&lang=lo#map=9/15.6/107.5");
  });
});
