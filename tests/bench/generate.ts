// Writes the tables of a large fictional world: 5,000 villages and 100,000 activities, the same on every machine.
//   node tests/bench/generate.ts FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { columnsOf, type TableName, tableNames } from "../../data/ingest/tables.ts";
import { mulberry32, type Random } from "./random.ts";
import {
  adminUnits,
  laoDistrictId,
  laoDistricts,
  newCommuneId,
  newCommunes,
  oldCommuneId,
  oldCommunes,
  type Row,
} from "./units.ts";

export const sizes = { villages: 5000, activities: 100_000, twinnings: 1000, sources: 500 };

const seed = 20_250_701;
const codeLists = fileURLToPath(new URL("../../data/tables/code_lists.csv", import.meta.url));

type Tables = Partial<Record<TableName, readonly Row[]>>;

/** Writes every table into the folder; those that the load does not need have a header only. */
export function generateTables(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = mulberry32(seed);
  const [kinds, topics] = [codesOf("activity_kind"), codesOf("topic")];
  const villages = Array.from({ length: sizes.villages }, (_, index) => village(random, index));
  const pairs = Array.from({ length: sizes.twinnings }, (_, index) => twinning(random, index));
  const activities = Array.from({ length: sizes.activities }, (_, index) =>
    activity(random, index, { kinds, topics, villages }),
  );
  const tables: Tables = {
    sources: [
      ...Array.from({ length: sizes.sources }, (_, index) => source(sourceId(index))),
      source(lineSourceId),
    ],
    admin_units: adminUnits(sourceId(0)),
    places: villages,
    twinnings: pairs,
    activities,
    reach: activities.flatMap((row) => reachOf(random, row)),
  };
  for (const table of tableNames) writeTable(folder, table, tables[table] ?? []);
  writeFileSync(join(folder, "code_lists.csv"), readFileSync(codeLists));
}

function codesOf(list: string): readonly string[] {
  const rows: Record<string, string>[] = parse(readFileSync(codeLists), { columns: true, bom: true });
  return rows.filter((row) => row["list"] === list).map((row) => String(row["code"]));
}

function writeTable(folder: string, table: TableName, rows: readonly Row[]): void {
  const columns = columnsOf(table);
  const lines = rows.map((row) => columns.map((column) => quoted(String(row[column] ?? ""))).join(","));
  writeFileSync(join(folder, `${table}.csv`), `${[columns.join(","), ...lines].join("\n")}\n`);
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const syllables = "thử mơ ảo tưởng giả vờ bịa đặt hư không đắc lạ xa mộng hão huyền lùng tòng quơ oọc".split(
  " ",
);

/** A visibly made-up name: three syllables from a list, and the number. */
function fictionalName(random: Random, number: number): string {
  const words = Array.from({ length: 2 }, () => random.pick(syllables));
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ")} ${number}`;
}

const sourceId = (index: number) => `src-${index + 1}`;

/** The border line of data/boundaries names it. */
const lineSourceId = "osm_line";

function source(id: string): Row {
  return {
    id,
    url: `https://example.org/${id}`,
    title: `Bài giả định ${id}`,
    publisher: "Báo Giả Định",
    published_on: "2024-05-06",
  };
}

const villageId = (index: number) => `v-${index}`;
const isLao = (villageIndex: number) => villageIndex % 2 === 1;

function village(random: Random, index: number): Row {
  const commune = random.below(oldCommunes);
  const where = isLao(index)
    ? { country: "LA", unit: laoDistrictId(random.below(laoDistricts)), lon: random.between(106.5, 107.0) }
    : {
        country: "VN",
        unit: newCommuneId(commune % newCommunes),
        former_unit: oldCommuneId(commune),
        lon: random.between(107.3, 107.9),
      };
  const name = fictionalName(random, index);
  return {
    id: villageId(index),
    kind: "village",
    name_vi: `${isLao(index) ? "Bản" : "Thôn"} ${name}`,
    name_en: `${name
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replaceAll(/đ/gi, "d")} village`,
    lat: random.between(15.0, 16.2),
    coord_precision: "village",
    precision_m: 1000,
    coord_source: sourceId(0),
    source: sourceId(random.below(sizes.sources)),
    certainty: random.pick(["A", "A", "A", "B", "C"]),
    ...where,
  };
}

function twinning(random: Random, index: number): Row {
  return {
    id: `tw-${index}`,
    kind: "village",
    name_vi: `Kết nghĩa giả định ${index}`,
    name_en: `Fictional twinning ${index}`,
    vn_side_vi: `Thôn ${index * 2}`,
    vn_side_en: `Hamlet ${index * 2}`,
    la_side_vi: `Bản ${index * 2 + 1}`,
    la_side_en: `Village ${index * 2 + 1}`,
    vn_ids: villageId(index * 2),
    la_ids: villageId(index * 2 + 1),
    signed_on: `${2010 + random.below(15)}`,
    status: "signed",
    is_aggregate: "no",
    source: sourceId(random.below(sizes.sources)),
    certainty: "A",
  };
}

interface Choices {
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly villages: readonly Row[];
}

function activity(random: Random, index: number, { kinds, topics, villages }: Choices): Row {
  const first = random.below(sizes.villages);
  const twin = first ^ 1;
  const isTwinned = first < sizes.twinnings * 2;
  const kind = random.pick(kinds);
  const place = villages[first] ?? {};
  const date = random.below(20) === 0 ? "" : partialDate(random);
  return {
    id: `act-${index}`,
    date_start: date,
    date_end: date,
    kind,
    press_kind: kind,
    topics: [...new Set([random.pick(topics), random.pick(topics)])].join(";"),
    name_vi: `Hoạt động giả định tại ${String(place["name_vi"])}, lần ${index}`,
    name_en: `Fictional activity ${index}`,
    unit_ids: isLao(first) ? String(place["unit"]) : String(place["former_unit"]),
    place_ids: random.below(3) === 0 ? `${villageId(first)};${villageId(twin)}` : villageId(first),
    organisers: `Đồn Thử ${random.below(50)}`,
    participants: `Dân bản Mơ ${random.below(500)}`,
    twinning_ids: isTwinned && random.below(2) === 0 ? `tw-${first >> 1}` : "",
    source: sourceId(random.below(sizes.sources)),
    certainty: random.pick(["A", "A", "B", "C"]),
  };
}

const reachUnits = ["persons", "gift_sets", "million_vnd", "patients"];

/** Two of three activities report a figure of reach. */
function reachOf(random: Random, { id }: Row): readonly Row[] {
  if (random.below(3) === 0) return [];
  return [
    {
      id: `reach-${id}`,
      activity: String(id),
      quantity: 1 + random.below(600),
      qualifier: random.pick(["exact", "exact", "over", "about"]),
      unit_of_reach: random.pick(reachUnits),
      is_aggregate: random.pick(["no", "no", "no", "yes"]),
    },
  ];
}

function partialDate(random: Random): string {
  const year = String(2010 + random.below(17));
  const month = String(1 + random.below(12)).padStart(2, "0");
  const day = String(1 + random.below(28)).padStart(2, "0");
  return (
    [year, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}`][random.below(4)] ?? year
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = argv;
  if (!folder) throw new Error("expected the folder to write to: node tests/bench/generate.ts FOLDER");
  generateTables(folder);
}
