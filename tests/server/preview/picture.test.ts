// What the picture of a preview shows, and how it is answered.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Lang } from "#contract";
import { readAsked } from "../../../server/preview/asked.ts";
import { readFonts } from "../../../server/preview/fonts.ts";
import type { Subject } from "../../../server/preview/subject.ts";
import { previewSvg } from "../../../server/preview/svg.ts";
import { backdropOf } from "../../../server/routes/pages/backdrop.ts";
import { subjectOf } from "../../../server/routes/preview/subject.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { allOf, hostile } from "./hostile.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const fonts = readFonts();
const subjectAt = (search: string) => subjectOf(world.parts.store, readAsked(search));
const svgOf = async (subject: Subject) => previewSvg(subject, await backdropOf(world.parts.store), fonts);
const svgAt = async (search: string) => svgOf(await subjectAt(search));
/** Words of a drawing, without the places where runs are parted. */
const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, "");

describe("the subject of an address", () => {
  it("is the portal itself, with the counts of its collections, where nothing is asked", async () => {
    const { activities, places } = await world.parts.store.counts();
    const { title, facts } = await subjectAt("lang=en");
    expect(title).toBe("Map of twinnings and activities on both sides of the border");
    expect(facts.join()).toContain(`${activities} activities`);
    expect(facts.join()).toContain(`${places} places`);
  });

  it("is a selected place: its name, its kind, its ties and activities, its doubt", async () => {
    const { title, kind, facts, doubt } = await subjectAt("selected=places/gate-thu&lang=en");
    const { numberMatched } = await world.parts.store.features(
      "activities",
      { place: ["gate-thu"] },
      { limit: 0, offset: 0, sortby: null },
    );
    expect([title, kind]).toEqual(["Thu Gate", expect.stringContaining("Hop Thu Commune")]);
    expect(facts.at(-1)).toContain(`Activities: ${numberMatched}`);
    expect(doubt).toMatch(/^Certainty: /);
  });

  it.each([
    "activities/act-03",
    "twinnings/tw-vo-dinh",
    "twinnings/tw-tam-cap",
    "admin-units/vn-9001",
    "places/v-gia-dinh",
  ])("is %s, by the name that its record has, in each language", async (selected) => {
    const [collection, id = ""] = selected.split("/");
    const record = await world.app.request(`/api/collections/${collection}/items/${id}`);
    const { properties } = (await record.json()) as { properties: Record<string, string | null> };
    const names = [properties["name_vi"], properties["name_lo"], properties["name_en"]];
    for (const lang of Lang.options)
      expect(names).toContain((await subjectAt(`selected=${selected}&lang=${lang}`)).title);
  });

  it("is what a filter leaves, counted as the list counts it, its places marked", async () => {
    const { title, facts, drawn } = await subjectAt("period=2024-01-01/2024-12-31&lang=en");
    const list = await world.app.request("/api/collections/activities/items?period=2024-01-01/2024-12-31");
    const { numberMatched } = (await list.json()) as { numberMatched: number };
    expect(title).toBe("2024");
    expect(facts[0]).toMatch(new RegExp(`^${numberMatched} of `));
    expect(drawn.every(({ precisionMetres }) => precisionMetres === null)).toBe(true);
  });

  it.each(["unit=vn-0000", "selected=places/none", "selected=../x", "view=none", "period=soon"])(
    "is the portal itself for %s, which names nothing",
    async (search) => {
      expect(await subjectAt(search)).toEqual(await subjectAt(""));
    },
  );
});

describe("the drawing", () => {
  it("marks a stated point solid, another hollow within the circle in which it lies", async () => {
    const marks = async (search: string) =>
      [...(await svgAt(search)).matchAll(/<circle [^>]*r="9" fill="([^"]+)"/g)].map(([, fill]) => fill);
    expect(await marks("selected=places/gate-thu")).toEqual(["#a3146f"]);
    const estimated = await svgAt("selected=places/marker-901");
    expect(await marks("selected=places/marker-901")).not.toEqual(["#a3146f"]);
    expect(estimated).toContain("stroke-dasharray");
  });

  it("marks nothing where no position is known", async () => {
    const subject = await subjectAt("selected=places/gate-thu");
    expect(await svgOf({ ...subject, drawn: [] })).not.toContain("<circle");
  });

  it.each(hostile)("takes %j for text and nothing else", async (text) => {
    const svg = await svgAt(`q=${encodeURIComponent(text)}`);
    expect(svg).not.toMatch(/<(script|image|foreignObject|a|use|style)\b/);
    expect(svg).not.toMatch(/<[^>]*\son\w+=/);
    expect(allOf(svg, "<text")).toBe(allOf(svg, "</text>"));
  });

  it("keeps every line within its column, and shortens what has no room", async () => {
    const subject = await subjectAt("");
    const long = "Hội nghị thường niên rất dài về nhiều việc khác nhau ".repeat(8);
    const svg = await svgOf({ ...subject, title: long, facts: [long, long], doubt: long });
    expect(textOf(svg)).toContain("…");
    // The doubt stays, and nothing reaches the foot.
    expect(svg).toContain('font-size="21"');
    const baselines = [...svg.matchAll(/translate\(0 ([\d.]+)\)" font-size="(?!16|19)/g)].map(([, y]) =>
      Number(y),
    );
    expect(Math.max(...baselines)).toBeLessThan(530);
    for (const [, x = "", family, text = ""] of svg.matchAll(
      /<text x="([\d.]+)" font-family="([^"]+)"[^>]*>([^<]*)</g,
    )) {
      if (Number(x) >= 700) continue;
      const weight = family?.includes("600") ? 600 : 400;
      expect(Number(x) + fonts.widthOf(text, weight) * 16).toBeLessThan(700);
    }
  });

  it("breaks Lao between words, and needs no letter that is not there", async () => {
    const svg = await svgAt("lang=lo");
    expect(textOf(svg)).toContain("ຊາຍແດນ");
    expect(svg).toMatch(/font-family="Preview 600 3"/);
  });
});

describe("GET /api/preview.png", () => {
  const ask = (search: string, headers: Record<string, string> = {}, method = "GET") =>
    world.app.request(`/api/preview.png${search}`, { method, headers });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it("is a PNG of 1200 × 630 that nobody packs again", async () => {
    const response = await ask("?selected=places/gate-thu", { "Accept-Encoding": "br" });
    const bytes = await bytesOf(response);
    expect(response.headers.get("Content-Type")).toBe("image/png");
    expect(response.headers.get("Content-Encoding")).toBeNull();
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it("is answered by its tag alone when it is known, and without a body to HEAD", async () => {
    const first = await ask("?lang=lo");
    const tag = first.headers.get("ETag") ?? "";
    expect((await ask("?lang=lo", { "If-None-Match": tag })).status).toBe(304);
    const head = await ask("?lang=lo", {}, "HEAD");
    expect([head.status, head.headers.get("ETag"), (await bytesOf(head)).length]).toEqual([200, tag, 0]);
  });

  it("is the icon for now when more are asked for than can be drawn", async () => {
    const many = await Promise.all(
      Array.from({ length: 16 }, async (_, index) =>
        ask(`?period=${1900 + index}-01-01/${1900 + index}-12-31`),
      ),
    );
    const statuses = many.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 307]));
    const late = 1900 + statuses.lastIndexOf(307);
    expect((await ask(`?period=${late}-01-01/${late}-12-31`)).status).toBe(200);
  });

  it("is the plain picture where an address is broken, and never a failure", async () => {
    const plain = await bytesOf(await ask(""));
    expect((await bytesOf(await ask("?selected=places/none&unit=x-0&view=7"))).equals(plain)).toBe(true);
    for (const text of hostile) {
      const { status } = await ask(`?q=${encodeURIComponent(text)}&selected=${encodeURIComponent(text)}`);
      expect([text, status]).toEqual([text, 200]);
    }
    for (const search of ["?q=%FF", "?q=a&q=b", `?q=${"a".repeat(9000)}`])
      expect((await ask(search)).status).toBe(400);
    expect(world.reported).toEqual([]);
  });
});
