// How the scalars of CQL2 may be compared: the rule on which readers and stores agree.
import type { Characters, PropertyRef, Scalar } from "./cql2.ts";
import type { QueryableKind } from "./queryables.ts";

export type ScalarKind = Exclude<QueryableKind, "geometry">;

/** The kind of a queryable by its name. */
export type KindOf = (property: string) => QueryableKind;

/**
 * As what two scalars are compared; null when they cannot be. A date of the portal is also a text: with a text it is
 * compared as it is written, with a date or another date by the days it can mean.
 */
export function comparedAs(kindOf: KindOf, left: Scalar, right: Scalar): ScalarKind | null {
  const common = scalarKinds(kindOf, left).filter((kind) => scalarKinds(kindOf, right).includes(kind));
  return common[0] ?? null;
}

/** What a scalar can be compared as, the more telling first; nothing when it is a geometry. */
export function scalarKinds(kindOf: KindOf, scalar: Scalar): readonly ScalarKind[] {
  if (typeof scalar === "string") return ["text"];
  if (typeof scalar === "number") return ["number"];
  if (typeof scalar === "boolean") return ["boolean"];
  if ("date" in scalar || "timestamp" in scalar) return ["date"];
  if ("op" in scalar) return ["text"];
  const kind = kindOf(scalar.property);
  if (kind === "geometry") return [];
  return kind === "date" ? ["date", "text"] : [kind];
}

/** Is the operand the name of a property? */
export function isPropertyRef(operand: unknown): operand is PropertyRef {
  return typeof operand === "object" && operand !== null && "property" in operand;
}

/** Can the scalar be matched with a pattern, or be folded? */
export function isCharacters(kindOf: KindOf, scalar: Scalar): scalar is Characters {
  return scalarKinds(kindOf, scalar).includes("text");
}
