// How the picture of a map is laid out and painted: nothing clipped, nothing over something else, no sample forgotten.
import "../dom.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layers } from "../../../client/layers/index.ts";
import { palettes } from "../../../client/layers/palette.ts";
import { Sample } from "../../../client/layers/Sample.tsx";
import { cameraOver } from "../../../client/map/stillCamera.ts";
import { flowInColumns } from "../../../client/tools/share/picture/flow.ts";
import { layOut, looks, type PictureWords } from "../../../client/tools/share/picture/layout.ts";
import { paintedTags } from "../../../client/tools/share/picture/paintSvg.ts";
import { fileNameOf } from "../../../client/tools/share/picture/usePictureWords.ts";
import { wrapText } from "../../../server/contract/wrapText.ts";

/** Every letter as wide as half its height. */
const measure = (text: string, look: keyof typeof looks) => text.length * looks[look].size * 0.5;
const sample = document.createElement("svg");
const long = "Kết nghĩa thôn – bản hai bên biên giới, theo văn bản đã ký ".repeat(4);
const wordsWith = (changes: Partial<PictureWords> = {}): PictureWords => ({
  title: "Biên giới",
  lines: ["155 trong 155 hoạt động"],
  legendTitle: "Chú giải",
  legend: Array.from({ length: 6 }, (_, layer) => ({
    title: `Lớp ${layer}`,
    entries: [
      { words: long, sample },
      { words: "Ngắn", sample },
    ],
  })),
  foot: ["Ghi công"],
  ...changes,
});

describe("the layout of a picture", () => {
  const maps = [
    ["a phone", { width: 390, height: 600 }],
    ["a desktop", { width: 1080, height: 650 }],
    ["a narrow window", { width: 240, height: 300 }],
  ] as const;

  it.each(maps)("keeps every line within the picture on %s, however long the words are", (_, map) => {
    const { width, height, texts, samples } = layOut(
      map,
      wordsWith({ title: long, lines: [long], foot: [long] }),
      measure,
    );
    for (const { text, look, x, y } of texts) {
      expect(x + measure(text, look)).toBeLessThanOrEqual(width);
      expect([x >= 0, y - looks[look].size >= 0, y <= height]).toEqual([true, true, true]);
    }
    expect(samples).toHaveLength(12);
  });

  it.each(maps)("lays no line over another, nor over the map, on %s", (_, map) => {
    const { map: at, texts } = layOut(map, wordsWith({ title: long }), measure);
    const boxes = texts.map(({ text, look, x, y }) => ({
      left: x,
      right: x + measure(text, look),
      top: y - looks[look].size * 0.75,
      bottom: y + looks[look].size * 0.2,
    }));
    const all = [...boxes, { left: at.x, right: at.x + at.width, top: at.y, bottom: at.y + at.height }];
    const clashes = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(clashes).toEqual([]);
  });

  it("needs no legend where nothing is to be explained", () => {
    const { texts } = layOut({ width: 600, height: 400 }, wordsWith({ legend: [] }), measure);
    expect(texts.map(({ text }) => text)).not.toContain("Chú giải");
  });
});

describe("columns", () => {
  it.each([
    [[10, 10, 10, 10], 2, [0, 0, 1, 1]],
    [[30, 10, 10, 10], 2, [0, 1, 1, 1]],
    [[5], 4, [0]],
    [[], 3, []],
  ])("lay %j in %i of about the same length", (heights, columns, expected) => {
    expect(flowInColumns(heights, columns)).toEqual(expected);
  });
});

describe("lines of text", () => {
  const byLetter = (text: string) => text.length;

  it.each([
    ["hai bên biên giới", 8, ["hai bên", "biên", "giới"]],
    ["một-từ-rất-dài", 5, ["một-t", "ừ-rất", "-dài"]],
    ["", 5, []],
    ["  hai  ", 20, ["hai"]],
  ])("of %j fit into %i letters", (text, room, expected) => {
    expect(wrapText(text, room, byLetter)).toEqual(expected);
  });

  it("break Lao between words, not within them", () => {
    const lines = wrapText("ແຜນທີ່ຄູ່ມິດ ແລະ ກິດຈະກຳສອງຟາກຊາຍແດນ", 14, byLetter);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("").replaceAll(" ", "")).toBe("ແຜນທີ່ຄູ່ມິດແລະກິດຈະກຳສອງຟາກຊາຍແດນ");
    // No line begins with a mark that belongs to the letter before it.
    expect(lines.every((line) => !/^\p{M}/u.test(line))).toBe(true);
  });
});

it("every sample of the legend is made of what the painter knows", () => {
  const drawn = layers.flatMap(({ legend }) =>
    legend.map(({ sample: of }) => renderToStaticMarkup(<Sample sample={of} palette={palettes.light} />)),
  );
  const tags = new Set(drawn.flatMap((svg) => [...svg.matchAll(/<([a-z]\w*)/gi)].map(([, tag]) => tag)));
  tags.delete("svg");
  expect([...tags].filter((tag) => !paintedTags.includes(tag ?? ""))).toEqual([]);
});

describe("the camera of a picture", () => {
  it("shows a box whole, and touches the margin at one side", () => {
    const { center, zoom } = cameraOver([107, 15, 108, 16], { width: 600, height: 400 }, 20);
    const px = 512 * 2 ** zoom;
    const y = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
    const [wide, high] = [px / 360, (y(15) - y(16)) * px];
    expect(center[0]).toBe(107.5);
    expect(center[1]).toBeCloseTo(15.5, 2);
    expect(wide).toBeLessThanOrEqual(560);
    expect(high).toBeCloseTo(360, 5);
  });
});

it.each([
  [["Đồn Nam Giang", "Đang lọc theo: 2024", "2026-11-23"], "don-nam-giang_dang-loc-theo-2024_2026-11-23"],
  [["///", "2026-11-23"], "map_2026-11-23"],
  [["ຊາຍແດນ ກວາງນາມ", "2026-11-23"], "ຊາຍແດນ-ກວາງນາມ_2026-11-23"],
])("the file of %j is called %s", (words, expected) => {
  expect(fileNameOf(words)).toBe(expected);
});
