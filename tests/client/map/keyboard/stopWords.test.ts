import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import type { Country, Lang } from "#contract";
import { showLanguage, startMessages } from "../../../../client/i18n/index.ts";
import type { Scene } from "../../../../client/layers/layer.ts";
import { stopsOf } from "../../../../client/map/keyboard/stops.ts";
import { tellStop } from "../../../../client/map/keyboard/stopWords.ts";
import "../../../../client/map/messages/index.ts";
import { sceneOf, worldFacts } from "../../layers/scene.ts";
import { drawnOf } from "./drawn.ts";

const facts = await worldFacts();
const scene = sceneOf(facts, { zoom: 11 });

beforeAll(async () => {
  await startMessages("vi");
});

function told(ref: string, lang: Lang = "vi", of: Scene = scene, isOut = false) {
  const stops = stopsOf(drawnOf(of), of.line);
  const index = stops.findIndex((stop) => stop.ref === ref);
  const stop = stops[index];
  if (!stop) throw new Error(`${ref} is no stop`);
  const [map, own, shell] = [
    i18next.getFixedT(lang, "map"),
    i18next.getFixedT(lang, "mapWords"),
    i18next.getFixedT(lang, "shell"),
  ];
  const words = { map, own, side: (side: Country | "VN/LA") => shell(`side.${side}`) };
  return tellStop(stop, of, lang, words, { at: index + 1, of: stops.length }, isOut);
}

it.each<[string, string, readonly string[]]>([
  [
    "places/v-gia-dinh",
    "Thôn Giả Định",
    ["Thôn, bản", "Việt Nam", "Vị trí: đâu đó trong xã", "Kết nghĩa: 1", "Hoạt động: 1", "Của cả hai bên: 1"],
  ],
  [
    "places/v-dac-thu",
    "Thôn Đắc Thử",
    [
      "Thôn, bản",
      "Việt Nam",
      "Vị trí: đâu đó trong xã",
      "Chưa ghi nhận kết nghĩa",
      "Chưa ghi nhận hoạt động",
    ],
  ],
  [
    "unknown/la-9501",
    "Mường Mơ: 1 nơi chưa rõ vị trí",
    ["Lào", "Enter để mở danh sách", "Hoạt động: 1", "Của cả hai bên: 1", "Chưa rõ ngày: 1"],
  ],
  ["border/marker.902", "Mốc 902", ["Mốc ước lượng theo số thứ tự, chưa đo đạc"]],
  [
    "twinnings/tw-don",
    "Đồn Thử Một ↔ Đại đội 999",
    ["Kết nghĩa", "Đồn Thử Một – Đại đội 999", "Độ chắc chắn: nêu rõ"],
  ],
  ["admin-units/la-9501", "Mường Mơ", ["Huyện", "Lào", "Có kết nghĩa", "Chưa ghi nhận hoạt động"]],
])("says of %s what the map shows of it", (ref, title, lines) => {
  const words = told(ref);
  expect(words?.title).toBe(title);
  expect(words?.lines.slice(0, -1)).toEqual(lines);
});

it("ends with the place in the order from the north", () => {
  expect(told("places/v-tuong-tuong")?.lines.at(-1)).toBe("1 trong 25");
  expect(told("places/v-tuong-tuong", "en")?.lines.at(-1)).toBe("1 of 25");
});

it("counts under the filter, and says of what the filter leaves aside that it does", () => {
  const none = sceneOf(facts, { zoom: 11, matched: new Set() });
  const lines = told("places/v-gia-dinh", "vi", none, true)?.lines;
  expect(lines).toContain("Hoạt động: 0 trong 1 theo bộ lọc");
  expect(lines).toContain("Ngoài bộ lọc");
});

it.each(["lo", "en"] as const)("speaks %s wholly", async (lang) => {
  await showLanguage(lang);
  for (const { ref } of stopsOf(drawnOf(scene), scene.line))
    for (const line of told(ref, lang)?.lines ?? [])
      expect(line).not.toMatch(/Vị trí|Hoạt động|Kết nghĩa|trong/);
});
