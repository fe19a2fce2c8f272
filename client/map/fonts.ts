// The map's lettering: self-hosted files, drawn by the browser's text engine, so that Vietnamese marks and Lao come out right.
import beLatin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import beLatin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import beLatinExt400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url";
import beLatinExt600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url";
import beVietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import beVietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import lao400 from "@fontsource/noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff2?url";
import lao600 from "@fontsource/noto-sans-lao/files/noto-sans-lao-lao-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";
import { regular, semibold } from "../layers/expressions.ts";

const ranges = {
  lao: ["U+0E81-0EDF", "U+200C-200D", "U+25CC"],
  vietnamese: [
    "U+0102-0103",
    "U+0110-0111",
    "U+0128-0129",
    "U+0168-0169",
    "U+01A0-01A1",
    "U+01AF-01B0",
    "U+0300-0301",
    "U+0303-0304",
    "U+0308-0309",
    "U+0323",
    "U+0329",
    "U+1EA0-1EF9",
    "U+20AB",
  ],
  latinExt: [
    "U+0100-02BA",
    "U+02BD-02C5",
    "U+02C7-02CC",
    "U+02CE-02D7",
    "U+02DD-02FF",
    "U+1E00-1E9F",
    "U+2020",
    "U+2113",
  ],
  latin: [
    "U+0000-00FF",
    "U+0131",
    "U+0152-0153",
    "U+02BB-02BC",
    "U+02C6",
    "U+02DA",
    "U+02DC",
    "U+2000-206F",
    "U+20AC",
    "U+2122",
    "U+2191",
    "U+2193",
    "U+2212",
    "U+2215",
  ],
};

const face = (url: string, range: string[]) => ({
  url: new URL(url, location.href).href,
  "unicode-range": range,
});

/** One name per weight; a letter is drawn with the first file that covers it. */
export const fontFaces = (): NonNullable<StyleSpecification["font-faces"]> => ({
  [regular.join()]: [
    face(lao400, ranges.lao),
    face(beVietnamese400, ranges.vietnamese),
    face(beLatin400, ranges.latin),
    face(beLatinExt400, ranges.latinExt),
  ],
  [semibold.join()]: [
    face(lao600, ranges.lao),
    face(beVietnamese600, ranges.vietnamese),
    face(beLatin600, ranges.latin),
    face(beLatinExt600, ranges.latinExt),
  ],
});
