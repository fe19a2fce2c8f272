// Every measure. Adding one is an entry here and a value in the contract.
import { type Measure, type ReachSum, type StatisticsCell } from "#contract";
import type { DatedRow, Facts } from "./facts.ts";
import type { Lists } from "./lists.ts";

export type MeasuredValue = StatisticsCell["value"];

/** What one cell adds up. */
export interface Tally {
  /** @param isShared the activity has this value among several, and is counted once under `~several` besides. */
  add(ordinal: number, isShared: boolean): void;
  value(): MeasuredValue;
  reach(): readonly ReachSum[];
}

/** A new, empty tally for a cell. `holds` says which places of its activities count in it. */
type NewTally = (facts: Facts, holds: (place: string) => boolean) => Tally;

const noReach = (): readonly ReachSum[] => [];

export const measures: Readonly<Record<Measure, NewTally>> = {
  activities: () => {
    let count = 0;
    return {
      add: (_, isShared) => {
        if (!isShared) count += 1;
      },
      value: () => count,
      reach: noReach,
    };
  },
  places_reached: (facts, holds) => distinct(facts.lists("place_ids"), holds),
  twinnings_active: (facts) => distinct(facts.lists("twinning_ids"), (id) => facts.ties.has(id)),
  last_contact: (facts) => {
    let latest: DatedRow | undefined;
    return {
      add: (ordinal) => {
        const row = facts.rows[ordinal];
        if (row && isLaterContact(row, latest)) latest = row;
      },
      value: () => latest?.contact ?? null,
      reach: noReach,
    };
  },
  reach: reachTally,
};

type Dated = Pick<DatedRow, "contact" | "contact_day">;

/** Has it a date with a later first day than the other one, or the same, written more exactly? */
export function isLaterContact({ contact, contact_day }: Dated, than: Dated | undefined): boolean {
  if (contact === null || contact_day === null) return false;
  if (!than || than.contact === null || than.contact_day === null) return true;
  if (contact_day !== than.contact_day) return contact_day > than.contact_day;
  return contact.length > than.contact.length;
}

const bitsPerWord = 32;

/** Marks each item once, in bits: sets of texts cost several times as much at 100,000 activities. */
function distinct({ texts, of }: Lists, counts: (id: string) => boolean): Tally {
  const words = new Uint32Array(Math.ceil(texts.length / bitsPerWord));
  return {
    add: (ordinal) => {
      for (const number of of(ordinal)) {
        const word = number >>> 5;
        words[word] = (words[word] ?? 0) | (1 << (number & 31));
      }
    },
    value: () => {
      let count = 0;
      for (const [index, word] of words.entries()) {
        for (let rest = word; rest !== 0; rest &= rest - 1) {
          const number = index * bitsPerWord + (31 - Math.clz32(rest & -rest));
          if (counts(texts[number] ?? "")) count += 1;
        }
      }
      return count;
    },
    reach: noReach,
  };
}

/** Sums within one unit of reach; figures of certainty C and aggregates are only counted. */
function reachTally(facts: Facts): Tally {
  const sums = new Map<string, ReachSum>();
  const sumOf = (unit_of_reach: string) => {
    const known = sums.get(unit_of_reach);
    if (known) return known;
    const sum = { unit_of_reach, sum: 0, figures: 0, inexact: 0, not_summable: 0 };
    sums.set(unit_of_reach, sum);
    return sum;
  };
  const { rows, figures } = facts;
  const { of } = facts.lists("reach");
  return {
    add: (ordinal, isShared) => {
      if (isShared) return;
      for (const number of of(ordinal)) {
        const figure = figures[number];
        if (!figure) continue;
        const sum = sumOf(figure.unit_of_reach);
        if (figure.is_aggregate || rows[ordinal]?.certainty === "C") sum.not_summable += 1;
        else {
          sum.sum += figure.quantity;
          sum.figures += 1;
          sum.inexact += figure.qualifier === "exact" ? 0 : 1;
        }
      }
    },
    value: () => null,
    reach: () =>
      [...sums.values()]
        .map((sum) => ({ ...sum, sum: withoutBinaryFractions(sum.sum) }))
        .sort((a, b) => (a.unit_of_reach < b.unit_of_reach ? -1 : 1)),
  };
}

/** Published figures have three decimals at most. */
function withoutBinaryFractions(sum: number): number {
  return Math.round(sum * 1000) / 1000;
}
