// A 3W as CSV with a row of hashtags, and as JSON; row by row, for as many as there are.
import { csvLine } from "../../exports/csv.ts";
import type { Lookup } from "../../exports/material.ts";
import type { ActivityFeature } from "../describe.ts";
import { wordsIn } from "../words.ts";
import { columns, type ThreeWCell } from "./columns.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { rowsOf, type ThreeWRow } from "./rows.ts";

export interface ThreeW {
  /** Full records as JSON text. */
  readonly records: AsyncIterable<string>;
  readonly gazetteer: Gazetteer;
  readonly lookup: Lookup;
  readonly addressOfRecord: (id: string) => string;
}

export interface ThreeWHead {
  readonly title: string;
  readonly address: string;
  readonly dataVersion: string;
  readonly licence: string;
  readonly numberActivities: number;
}

/** Without it Excel reads UTF-8 as the code page of the machine. */
const byteOrderMark = "\uFEFF";

export async function* csvParts(threeW: ThreeW, { hxl }: { readonly hxl: boolean }): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(({ name }) => name));
  if (hxl) yield csvLine(columns.map((column) => column.hxl));
  for await (const row of rows(threeW)) yield csvLine(cellsOf(row, threeW));
}

export async function* jsonParts(threeW: ThreeW, head: ThreeWHead): AsyncGenerator<string> {
  const { title, address, dataVersion, licence, numberActivities } = head;
  const { threeWIntro, threeWColumns } = wordsIn[threeW.lookup.lang];
  const said = {
    title,
    note: `${threeWIntro} ${threeWColumns}`,
    address,
    data_version: dataVersion,
    licence,
    numberActivities,
    columns: columns.map(({ name, hxl }) => ({ name, hxl })),
  };
  yield `${JSON.stringify(said).slice(0, -1)},"rows":[`;
  let numberRows = 0;
  for await (const row of rows(threeW)) {
    const cells = cellsOf(row, threeW);
    const named = Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]));
    yield `${numberRows === 0 ? "\n" : ",\n"}${JSON.stringify(named)}`;
    numberRows += 1;
  }
  yield `\n],"numberRows":${numberRows}}\n`;
}

async function* rows({ records, gazetteer }: ThreeW): AsyncGenerator<ThreeWRow> {
  for await (const text of records) yield* rowsOf(JSON.parse(text) as ActivityFeature, gazetteer);
}

function cellsOf(row: ThreeWRow, { lookup, addressOfRecord }: ThreeW): readonly ThreeWCell[] {
  return columns.map(({ cell }) => cell(row, lookup, addressOfRecord));
}
