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

const Id = z.union([z.string().min(1), z.number().int().transform(String)]);
const Naming = z.object({
  id: Id.optional(),
  properties: z
    .object({
      id: Id.optional(),
      code: Id.optional(),
      /** Null is as empty: no first day. */
      valid_from: z
        .string()
        .nullable()
        .transform((day) => day ?? "")
        .optional(),
    })
    .nullish(),
});

export type Found = { readonly unit: KnownUnit } | { readonly problem: string; readonly expected: string };

/** What the units are found by. */
export interface Units {
  readonly known: readonly KnownUnit[];
  /** First day of the units that the operator's features name by code alone; undefined when they were not said. */
  readonly validFrom: string | undefined;
}

/**
 * The unit that a feature names: by `id`, its own or a property, or by `code` and `valid_from` (empty or null for a unit
 * without first day). An `id` that is no unit's is read as a code. Codes were reused, so a code without first day names
 * a unit only when no other has it.
 */
export function findUnit(feature: unknown, { known, validFrom }: Units): Found {
  const naming = Naming.safeParse(feature);
  if (!naming.success)
    return { problem: z.prettifyError(naming.error), expected: "the id or the code of a unit" };
  const { id, properties } = naming.data;
  const named = id ?? properties?.id;
  const byId = known.find((unit) => unit.id === named);
  if (byId) return { unit: byId };
  const code = properties?.code ?? named;
  if (code !== undefined) return findByCode(code, properties?.valid_from ?? validFrom, known);
  return { problem: "names no unit", expected: "an id such as vn-20443-2025, or code and valid_from" };
}

function findByCode(code: string, validFrom: string | undefined, known: readonly KnownUnit[]): Found {
  const withCode = known.filter((unit) => unit.code === code);
  const found =
    validFrom === undefined ? withCode : withCode.filter((unit) => (unit.valid_from ?? "") === validFrom);
  const [unit, other] = found;
  if (unit && !other) return { unit };
  if (withCode.length === 0)
    return {
      problem: `unit ${JSON.stringify(code)} is not known`,
      expected: "an id or a code of the table admin_units",
    };
  const ids = withCode.map((one) => `${one.id} (valid_from ${one.valid_from ?? "empty"})`).join(", ");
  return unit
    ? {
        problem: `code ${code} names ${found.length} units`,
        expected: `valid_from too, or one of the ids ${ids}`,
      }
    : { problem: `code ${code} has no unit valid from ${validFrom || "the beginning"}`, expected: ids };
}
