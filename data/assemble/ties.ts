// What a tie means for the places and units around it: who is a party, who is counted as twinned, who the twins are.
import type { RowOf } from "../ingest/tables.ts";
import { type Context, recordsOf } from "./context.ts";

type Tie = RowOf<"twinnings">;

export function isDomestic(tie: Tie): boolean {
  return tie.status === "domestic_not_cross_border";
}

export function tiesNaming(context: Context, id: string): Tie[] {
  return recordsOf(context.tables, "twinnings").filter((tie) => partiesOf(tie).includes(id));
}

/** Ties of the commune and the district around a place, now and before; a province's ties say nothing of a place. */
export function tiesAround(context: Context, place: RowOf<"places">): Tie[] {
  const around = unitsAround(context, place).map((unit) => unit.id);
  return recordsOf(context.tables, "twinnings").filter((tie) =>
    partiesOf(tie).some((party) => around.includes(party)),
  );
}

/**
 * Twinned: a party of a single, signed or reported cross-border tie, by its own name or through its commune, now or
 * before. Informal ties, aggregates, domestic ties and a commune that is one of several meant do not count.
 */
export function isTwinned(context: Context, place: RowOf<"places">): boolean {
  const communes = unitsAround(context, place).filter((unit) => unit.level === "commune");
  const named = [place.id, ...communes.map((unit) => unit.id)];
  return recordsOf(context.tables, "twinnings").some(
    (tie) =>
      isCounted(tie) &&
      (tie.la_ids.some((id) => named.includes(id)) ||
        (!tie.vn_ids.isOneOf && tie.vn_ids.ids.some((id) => named.includes(id)))),
  );
}

/** Places on the other side of the ties that name this place. */
export function twinsOf(context: Context, place: RowOf<"places">): string[] {
  const twins = tiesNaming(context, place.id).flatMap((tie) =>
    tie.vn_ids.ids.includes(place.id) ? tie.la_ids : tie.vn_ids.ids,
  );
  return [...new Set(twins)].filter((id) => context.places.has(id));
}

/** The Vietnamese unit or body ended: by the status, or because every unit named has a last day. Posts and hamlets stay. */
export function hasLostVnSide(context: Context, tie: Tie): boolean {
  if (tie.status === "vn_side_dissolved_2025") return true;
  if (tie.is_aggregate || tie.kind === "post" || tie.kind === "village") return false;
  return (
    tie.vn_ids.ids.length > 0 &&
    tie.vn_ids.ids.every((id) => (context.units.get(id)?.valid_to ?? null) !== null)
  );
}

function isCounted(tie: Tie): boolean {
  return !isDomestic(tie) && !tie.is_aggregate && tie.status !== "informal_ties";
}

function partiesOf(tie: Tie): string[] {
  return [...tie.vn_ids.ids, ...tie.la_ids];
}

function unitsAround(context: Context, place: RowOf<"places">): RowOf<"admin_units">[] {
  if (place.kind === "marker") return [];
  const direct = [place.unit, place.former_unit];
  const parents = direct.map((id) => (id === null ? null : (context.units.get(id)?.parent ?? null)));
  return [...direct, ...parents].flatMap((id) => {
    const unit = id === null ? undefined : context.units.get(id);
    return unit === undefined || unit.level === "province" ? [] : [unit];
  });
}
