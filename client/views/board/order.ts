// Which ties the board keeps, and in what order.
import { firstDay, lastDay, TwinningStatus } from "#contract";
import type { boardChoices, boardOrders } from "../../state/view.ts";
import type { BoardTie } from "./boardTie.ts";

export type BoardChoice = (typeof boardChoices)[number];
export type BoardOrder = (typeof boardOrders)[number];

export const isKept: Readonly<Record<BoardChoice, (row: BoardTie) => boolean>> = {
  all: () => true,
  lost: ({ tie }) => tie.lost_vn_side,
  lapsed: ({ isLapsed }) => isLapsed,
  missing: ({ missing }) => missing.length > 0,
  silent: ({ isSilent }) => isSilent,
};

const statuses = TwinningStatus.options;

/** What each order compares; null stands last, but for the contact, where nothing dated has waited longest. */
const keys: Readonly<Record<BoardOrder, (row: BoardTie) => string | number | null>> = {
  status: ({ tie }) => statuses.indexOf(tie.status),
  age: ({ tie }) => tie.signed_on && firstDay(tie.signed_on),
  last: ({ tie }) => (tie.last_contact_on ? lastDay(tie.last_contact_on) : ""),
  anniversary: ({ anniversary }) => anniversary && firstDay(anniversary.date),
  missing: ({ missing }) => -missing.length,
};

/** Rows in order; those that the order does not part stay as the server gave them, by level and name. */
export function inOrder(rows: readonly BoardTie[], order: BoardOrder): readonly BoardTie[] {
  const keyOf = keys[order];
  return rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
