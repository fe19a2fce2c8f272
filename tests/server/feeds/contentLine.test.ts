import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../../server/feeds/calendar/calendar.ts";
import { contentLine, textLine } from "../../../server/feeds/calendar/contentLine.ts";
import { readCalendar } from "./subscribed.ts";

describe("a line of iCalendar", { timeout: 30_000 }, () => {
  const anyText = fc.string({ unit: "binary", maxLength: 400 });

  it("is never longer than 75 octets and never cut within a character", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "grapheme", maxLength: 200 })), (text) => {
        const lines = textLine("SUMMARY", text);
        expect(lines.endsWith("\r\n")).toBe(true);
        for (const line of lines.slice(0, -2).split("\r\n")) {
          const bytes = Buffer.from(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(line);
        }
      }),
    );
  });

  it("is folded at the 75th octet at the earliest that a character allows", () => {
    expect(contentLine("A", "b".repeat(73))).toBe(`A:${"b".repeat(73)}\r\n`);
    expect(contentLine("A", "b".repeat(74))).toBe(`A:${"b".repeat(73)}\r\n b\r\n`);
    expect(contentLine("A", `${"b".repeat(72)}ộ`)).toBe(`A:${"b".repeat(72)}\r\n ộ\r\n`);
  });

  it("gives back any text to a reader, line ends as one kind and controls left out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { events, description } = readCalendar(
          writeCalendar({
            lang: "vi",
            title: text,
            description: text,
            address: "http://portal.test/feed",
            url: "http://portal.test/",
            events: [
              {
                uid: "one",
                days: { first: "2024-02-29", last: "2024-02-29" },
                revisedOn: "2024-03-01",
                summary: text,
                description: text,
                location: text,
                categories: [text, text],
                url: "http://portal.test/id",
              },
            ],
          }),
        );
        // oxlint-disable-next-line no-control-regex -- these are meant
        const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
        const expected = text
          .toWellFormed()
          .replaceAll(controls, "")
          .replaceAll(/\r\n|\r/g, "\n");
        expect([description, events[0]?.summary, events[0]?.description]).toEqual([
          expected,
          expected,
          expected,
        ]);
        expect([events[0]?.start, events[0]?.end]).toEqual(["2024-02-29", "2024-03-01"]);
      }),
    );
  });
});
