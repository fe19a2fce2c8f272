import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import type { Bbox, Lang } from "#contract";
import { showLanguage, startMessages } from "../../../../client/i18n/index.ts";
import type { LayerId } from "../../../../client/layers/layer.ts";
import "../../../../client/map/messages/index.ts";
import { inSight } from "../../../../client/map/words/inSight.ts";
import { tellMap } from "../../../../client/map/words/sentences.ts";
import { sceneOf, worldFacts } from "../../layers/scene.ts";

const facts = await worldFacts();
const whole: Bbox = [100, 10, 115, 25];
const nowhere: Bbox = [0, 0, 1, 1];
const line = facts.border.find(({ properties }) => properties.kind === "line")?.geometry;
const [, middle = 0] = (line?.type === "LineString" && line.coordinates[line.coordinates.length >> 2]) || [];

beforeAll(async () => {
  await startMessages("vi");
  await showLanguage("lo");
  await showLanguage("en");
});

function told(
  frame: Bbox,
  {
    lang = "vi",
    hidden = [],
    matched = null,
  }: {
    lang?: Lang;
    hidden?: readonly LayerId[];
    matched?: ReadonlySet<string> | null;
  } = {},
) {
  const map = i18next.getFixedT(lang, "map");
  return tellMap(inSight(sceneOf(facts, { zoom: 11, matched }), frame), {
    lang,
    t: i18next.getFixedT(lang, "mapWords"),
    width: "40 km",
    hidden,
    layerName: (id) => map(`layers.${id}`),
    selected: null,
  });
}

it("tells the extent, whose stretches, how far, what is there", () => {
  expect(told(whole).all).toEqual([
    "Đang thấy toàn tuyến biên giới.",
    "Phía Việt Nam: Xã Hợp Thử và Xã Thử Ba Mới. Phía Lào: Mường Mơ.",
    "Chiều ngang khoảng 40 km.",
    "9 địa điểm: 4 thôn, bản; 1 đồn, đại đội biên phòng; 2 cửa khẩu; 1 mốc quốc giới; 1 trung tâm xã, huyện.",
    "2 nơi chưa rõ vị trí, đặt bên đoạn biên của huyện.",
    "Kết nghĩa: 4.",
    "Hoạt động: 8.",
  ]);
});

it("says aloud only where one is and how many places are there", () => {
  expect(told(whole).first).toBe(told(whole).all.slice(0, 4).join(" "));
});

it("tells a part of the line by its kilometres, and only the units and places in it", () => {
  const [west, , east] = whole;
  const { all } = told([west, middle, east, 25]);
  expect(all[0]).toMatch(/^Đang thấy tuyến biên giới từ km 0 đến km \d+\.$/);
  expect(all[1]).toBe("Phía Việt Nam: Xã Hợp Thử. Phía Lào: Mường Mơ.");
  expect(all[3]).not.toMatch(/^9 địa điểm/);
});

it("says so where neither line nor place is in sight", () => {
  expect(told(nowhere).all.slice(0, 3)).toEqual([
    "Không có đoạn nào của tuyến biên giới trong khung.",
    "Chiều ngang khoảng 40 km.",
    "Không có địa điểm nào trong khung.",
  ]);
});

it("counts under the filter, and leaves out what is switched off but for its name", () => {
  const { all } = told(whole, { lang: "en", matched: new Set(), hidden: ["places"] });
  expect(all).toContain("Activities: 0 of 8 under the filter.");
  expect(all).toContain("Layers switched off: Places.");
  expect(all.join(" ")).not.toContain("hamlets and villages");
});

it("speaks Lao", () => {
  expect(told(whole, { lang: "lo" }).all.slice(0, 2)).toEqual([
    "ເຫັນເສັ້ນຊາຍແດນທັງໝົດ.",
    "ຝ່າຍຫວຽດນາມ: Hop Thu Commune ແລະ Thu Ba Moi Commune. ຝ່າຍລາວ: ເມືອງສົມມຸດ.",
  ]);
});
