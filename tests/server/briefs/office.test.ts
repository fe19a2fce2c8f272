// The briefs for Word and Excel, read back as what they are: parts of a package, headings, tables, numbers.
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNumber } from "#contract";
import { download, sheetsOf } from "../exports/download.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { barsOf, briefAt, figureOf, tableOf } from "./ask.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function partsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await download(world.app, `briefs/${path}`);
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
}

const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join("");
const examples = [
  "commune/vn-9001-2025",
  "twinning/tw-gia-dinh",
  "post/post-thu",
  "village/v-tuong-tuong",
  "conference/act-03",
  "quarter/vn-901?period=2024-Q2",
];
const asked = (path: string, rest: string) => `${path}${path.includes("?") ? "&" : "?"}${rest}`;

describe("the brief for Word", () => {
  it.each(examples)("has for %s headings, tables with heads, captions and the numbers", async (path) => {
    const brief = await briefAt(world, asked(path, "lang=vi"));
    const document = (await partsOf(asked(path, "f=docx&lang=vi"))).get("word/document.xml") ?? "";
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(brief.blocks.length + 2);
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const tables = brief.blocks.filter((block) => block.type === "table" && block.rows.length > 0);
    expect(document.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables.length);
    const said = textOf(document);
    const figures = brief.blocks.flatMap((block) => (block.type === "figures" ? block.figures : []));
    const rows = tables.flatMap((block) => (block.type === "table" ? block.rows.slice(0, block.shown) : []));
    const words = [
      ...figures.map(({ label, text }) => `${label}${text}`),
      ...rows.map(([first]) => first?.text ?? ""),
    ];
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    expect(said).toContain(brief.title.text);
  });

  it("is written in Times New Roman 13 and says its language", async () => {
    const styles = (await partsOf("village/v-tuong-tuong?f=docx&lang=vi")).get("word/styles.xml") ?? "";
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="26"/>');
    expect(defaults).toContain('<w:szCs w:val="26"/>');
    expect(defaults).toContain('w:val="vi-VN"');
    // Without the rule some offices' programs cut every chart and title to the height of a line.
    expect(defaults).toMatch(/w:line="240" w:lineRule="auto"/);
    const inLao = (await partsOf("village/v-tuong-tuong?f=docx&lang=lo")).get("word/styles.xml") ?? "";
    expect(inLao).toContain('w:cs="Phetsarath OT"');
  });

  it("numbers its pages, carries a QR code with words, and a chart whose data can be edited", async () => {
    const parts = await partsOf("commune/vn-9001-2025?f=docx&lang=en");
    const all = [...parts.values()].join("");
    expect(all).toContain("NUMPAGES");
    expect(parts.get("word/document.xml")).toContain("QR code leading to the same on the portal");
    const chart = [...parts].find(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    const bars = barsOf(await briefAt(world, "commune/vn-9001-2025?lang=en"));
    expect([...chart.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      ...bars.map(([key]) => key),
      ...bars.map(([, value]) => String(value)),
    ]);
    expect([...parts.keys()].some((name) => name.endsWith(".xlsx"))).toBe(true);
  });

  it("refers to nothing that is not in the package", async () => {
    const parts = await partsOf("quarter/vn-901?period=2024-Q2&f=docx");
    const relations = parts.get("word/_rels/document.xml.rels") ?? "";
    const ids = [...relations.matchAll(/Id="([^"]+)"/g)].map(([, id]) => id);
    const named = [...(parts.get("word/document.xml") ?? "").matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(named.length).toBeGreaterThan(2);
    for (const id of named) expect(ids).toContain(id);
    const targets = [...relations.matchAll(/Target="([^"]+)"( TargetMode="External")?/g)]
      .filter(([, , mode]) => mode === undefined)
      .map(([, target = ""]) => (target.startsWith("/") ? target.slice(1) : `word/${target}`));
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });
});

describe("the brief for Excel", () => {
  it.each(examples)("has for %s the figures as numbers, every row, every source", async (path) => {
    const brief = await briefAt(world, asked(path, "lang=en"));
    const sheets = await sheetsOf(
      (await download(world.app, `briefs/${asked(path, "f=xlsx&lang=en")}`)).bytes,
    );
    const [figures] = sheets;
    const numbers = brief.blocks.flatMap((block) => (block.type === "figures" ? block.figures : []));
    const told = numbers.filter(({ value }) => typeof value === "number");
    expect(told.map(({ label }) => figures?.data.find((row) => row[1] === label)?.[2])).toEqual(
      told.map(({ value }) => value),
    );
    const tables = brief.blocks.filter((block) => block.type === "table");
    const lengths = tables.map(
      ({ title }) => sheets.find(({ sheet }) => sheet === title.slice(0, 31))?.data.length,
    );
    expect(lengths).toEqual(tables.map(({ rows }) => rows.length + 1));
    expect(sheets.find(({ sheet }) => sheet === "Sources")?.data).toHaveLength(brief.sources.length + 1);
    expect(JSON.stringify(sheets.at(-1)?.data)).toContain(brief.dataVersion);
  });

  it("says the same count as paper and screen", async () => {
    const brief = await briefAt(world, "quarter/vn-901?period=2024-Q2&lang=en");
    const [figures] = await sheetsOf(
      (await download(world.app, "briefs/quarter/vn-901?period=2024-Q2&f=xlsx&lang=en")).bytes,
    );
    const count = figureOf(brief, "activities");
    expect(figures?.data.find((row) => row[1] === "Activities in the period")?.[2]).toBe(count);
    const page = await (
      await world.app.request("/api/briefs/quarter/vn-901?period=2024-Q2&f=html&lang=en")
    ).text();
    expect(page).toContain(
      `<dt>Activities in the period</dt><dd><strong>${formatNumber("en", Number(count))}</strong>`,
    );
    expect(tableOf(brief, "activities").total).toBe(count);
  });
});
