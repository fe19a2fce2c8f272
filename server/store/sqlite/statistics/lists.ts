// Lists of the records by their ordinal, read from the stored JSON once.
import { z } from "zod";
import type { Reader } from "../reader.ts";

const Item = z.object({ ordinal: z.number().int(), value: z.string() });

/** Where lists of an activity stand: in the lean text, which is shorter to read, or only in the full record. */
const columnOfList = {
  unit_ids: "feature",
  place_ids: "feature",
  topics: "feature",
  organisers: "record",
  twinning_ids: "record",
  reach: "record",
} as const;

export type ListName = keyof typeof columnOfList;

/** The distinct texts of a list, and the numbers of those that each record has. */
export interface Lists {
  readonly texts: readonly string[];
  readonly of: (ordinal: number) => readonly number[];
}

export function readLists(reader: Reader, name: ListName): Lists {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const items = reader.rows(
    Item,
    `SELECT activities.ordinal AS ordinal, item.value AS value
    FROM activities, json_each(activities.${columnOfList[name]}, ?) AS item
    ORDER BY activities.ordinal, item.key`,
    `$.properties.${name}`,
  );
  for (const { ordinal, value } of items) {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    const list = lists[ordinal];
    if (list) list.push(number);
    else lists[ordinal] = [number];
  }
  return { texts: [...numbers.keys()], of: (ordinal) => lists[ordinal] ?? nothing };
}

const nothing: readonly number[] = [];
