import { describe, expect, it } from "vitest";
import { collectionIds, queryablesOf } from "#contract";

describe("the queryables", () => {
  it.each(collectionIds)("of %s have names of their own, each with a title", (id) => {
    const queryables = queryablesOf(id);
    const names = queryables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, schema } of queryables) {
      expect(name).toMatch(/^[a-z_]+$/);
      expect([name, schema.title]).not.toEqual([name, name]);
    }
  });

  it("are the simple properties of the summary, the id and the geometry", () => {
    const names = queryablesOf("twinnings").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["id", "name_vi", "status", "signed_on", "geometry"]));
    for (const list of ["vn_ids", "paper_ids", "counted", "last_event"]) expect(names).not.toContain(list);
    expect(queryablesOf("papers").map(({ name }) => name)).not.toContain("geometry");
  });

  it.each([
    ["admin-units", "valid_from", "date", { type: "string", format: "date" }],
    ["activities", "date_start", "date", { type: "string", pattern: "^\\d{4}(-\\d{2}){0,2}$" }],
    ["places", "is_twinned", "boolean", { type: "boolean" }],
    ["places", "precision_m", "number", { type: "number" }],
    ["twinnings", "event_count", "number", { type: "integer" }],
    ["indicators", "value", "text", { type: "string" }],
    ["admin-units", "level", "text", { type: "string", enum: ["province", "district", "commune"] }],
    ["places", "geometry", "geometry", { format: "geometry-point" }],
  ] as const)("tell the kind and the schema of %s.%s", (id, name, kind, schema) => {
    const queryable = queryablesOf(id).find((candidate) => candidate.name === name);
    expect(queryable?.kind).toBe(kind);
    expect(queryable?.schema).toMatchObject(schema);
  });
});
