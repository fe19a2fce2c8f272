import { describe, expect, it } from "vitest";
import { readAccept, takeFormat } from "../../../server/http/negotiation.ts";
import { Query } from "../../../server/http/query.ts";

const offered = ["json", "html", "geojson"] as const;
const formatOf = (search: string, accept?: string) =>
  takeFormat(new Query(search), readAccept(accept), offered);

describe("the format of an answer", () => {
  it("is the first offered one when the client takes anything", () => {
    expect(formatOf("")).toBe("json");
    expect(formatOf("", "*/*")).toBe("json");
    expect(formatOf("", "image/png")).toBe("json");
  });

  it("is what the client wants most among the offered", () => {
    expect(formatOf("", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")).toBe("html");
    expect(formatOf("", "text/html;q=0.2, application/geo+json")).toBe("geojson");
    expect(formatOf("", "application/geo+json;q=0, text/html;q=0.1")).toBe("html");
  });

  it("is what f names, whatever is accepted", () => {
    expect(formatOf("f=geojson", "text/html")).toBe("geojson");
  });

  it("refuses an f that is not offered, and says what is", () => {
    expect(() => formatOf("f=xlsx")).toThrow("f=xlsx: expected one of json, html, geojson");
  });

  it("does not read an Accept header that is too long", () => {
    expect(readAccept(`text/html,${"x/y,".repeat(200)}`)).toEqual([]);
  });
});
