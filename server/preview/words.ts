// The words of the previews in each language; every key stands in all three.
import type { Lang } from "#contract";
import en from "./words/en.json" with { type: "json" };
import lo from "./words/lo.json" with { type: "json" };
import vi from "./words/vi.json" with { type: "json" };

export type Words = typeof vi;

export const wordsIn: Readonly<Record<Lang, Words>> = { vi, lo, en };

/** Credits are names and stay as their owners write them. */
export const credits = "© OpenStreetMap contributors (ODbL) · GeoNames · Natural Earth · GSHHG";
