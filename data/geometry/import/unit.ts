// The admin units that polygons can be given for, as the table admin_units knows them.
import { z } from "zod";

export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly name_vi: string;
  /** First day it existed; null is unbounded. */
  readonly valid_from: string | null;
  /** Null where no source gives it: then the area of a polygon is not compared. */
  readonly area_km2: number | null;
}

const Id = z.string().min(1);
const Naming = z.object({
  id: Id.optional(),
  properties: z
    .object({
      id: Id.optional(),
      code: z.union([z.string().min(1), z.number().int().transform(String)]).optional(),
      valid_from: z.string().nullable().optional(),
    })
    .nullish(),
});

export type Found = { readonly unit: KnownUnit } | { readonly problem: string; readonly expected: string };

/**
 * The unit that a feature names: by `id`, its own or a property, or by the properties `code` and `valid_from` (empty
 * or null for a unit without first day). Codes were reused, so a code alone names a unit only when no other has it.
 */
export function findUnit(feature: unknown, units: readonly KnownUnit[]): Found {
  const naming = Naming.safeParse(feature);
  if (!naming.success)
    return { problem: z.prettifyError(naming.error), expected: "the id or the code of a unit" };
  const { id, properties } = naming.data;
  const named = id ?? properties?.id;
  const byId = units.find((unit) => unit.id === named);
  if (byId) return { unit: byId };
  if (properties?.code !== undefined) return findByCode(properties.code, properties.valid_from, units);
  return named === undefined
    ? { problem: "names no unit", expected: "an id such as vn-20443-2025, or code and valid_from" }
    : { problem: `unit ${JSON.stringify(named)} is not known`, expected: "an id of the table admin_units" };
}

function findByCode(code: string, validFrom: string | null | undefined, units: readonly KnownUnit[]): Found {
  const withCode = units.filter((unit) => unit.code === code);
  const found =
    validFrom === undefined ? withCode : withCode.filter((unit) => unit.valid_from === (validFrom || null));
  const [unit, other] = found;
  if (unit && !other) return { unit };
  if (withCode.length === 0)
    return {
      problem: `code ${JSON.stringify(code)} is not known`,
      expected: "a code of the table admin_units",
    };
  const ids = withCode.map((one) => `${one.id} (valid_from ${one.valid_from ?? "empty"})`).join(", ");
  return unit
    ? {
        problem: `code ${code} names ${found.length} units`,
        expected: `valid_from too, or one of the ids ${ids}`,
      }
    : { problem: `code ${code} has no unit valid from ${validFrom || "the beginning"}`, expected: ids };
}
