import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { unitClosure } from "#contract";
import { ingest } from "../../data/ingest/ingest.ts";
import { readTables } from "../../data/readTables.ts";

const directory = fileURLToPath(new URL("../../data/tables", import.meta.url));
const { tables } = ingest(await readTables(directory));
const closure = unitClosure(tables.admin_units.map(({ record }) => record));

describe("the closure of a unit", () => {
  it.each([
    ["the former district Nam Giang", "vn-510", "its former commune La Dêê", "vn-20704"],
    ["the former district Nam Giang", "vn-510", "the new commune La Dêê", "vn-20704-2025"],
    ["the new Tây Giang", "vn-20455-2025", "the former A Tiêng", "vn-20455"],
    ["the former Thạnh Mỹ", "vn-20695", "the new Thạnh Mỹ, its only successor", "vn-20695-2025"],
    ["the enlarged Đà Nẵng", "vn-48-2025", "the former Quảng Nam", "vn-49"],
    ["the former Quảng Nam", "vn-49", "the new Hùng Sơn", "vn-20443-2025"],
    ["Sê Kông", "la-15", "Kà Lừm", "la-1502"],
  ])("%s (%s) finds %s (%s)", (_, unit, __, found) => {
    expect(closure[unit]).toContain(found);
  });

  it.each([
    ["the former A Tiêng", "vn-20455", "all of the new Tây Giang", "vn-20455-2025"],
    ["the former district Nam Giang", "vn-510", "the former district Tây Giang", "vn-504"],
    ["the former Quảng Nam", "vn-49", "the enlarged Đà Nẵng, which held more", "vn-48-2025"],
    ["the new Hùng Sơn", "vn-20443-2025", "all of its former district", "vn-504"],
    ["the new Hùng Sơn", "vn-20443-2025", "the former A Tiêng", "vn-20455"],
  ])("%s (%s) does not find %s (%s)", (_, unit, __, notFound) => {
    expect(closure[unit]).not.toContain(notFound);
  });

  it("begins with the unit itself and names each unit once", () => {
    for (const [unit, found] of Object.entries(closure)) {
      expect(found[0]).toBe(unit);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});
