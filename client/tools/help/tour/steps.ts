// The steps of the tour: each is a View of the page, and the element that it tells of.
import { createSerializer } from "nuqs";
import type { View, ViewPatch } from "../../../state/useView.ts";
import { viewParsers } from "../../../state/view.ts";
import type tour from "./messages/vi.json";

export interface TourStep {
  readonly id: keyof (typeof tour)["steps"];
  /** The View but for language and light, which stay the reader's. */
  readonly view: ViewPatch;
  /** Selectors of what it tells of, the first that is seen: on a desktop, then on a phone. */
  readonly shows: readonly string[];
}

export const tourSteps: readonly TourStep[] = [
  {
    id: "filter",
    view: { unit: ["vn-510"] },
    shows: [".column .filter-bar", ".sheet-head"],
  },
  {
    id: "map",
    view: { selected: { collection: "places", id: "v-dac-oc" } },
    shows: [".map-view"],
  },
  {
    id: "record",
    view: { selected: { collection: "twinnings", id: "tw-police-prov" } },
    shows: [".record", ".column .detail-panel", ".sheet"],
  },
  {
    id: "timeline",
    view: { period: { from: "2024-01-01", to: "2024-12-31" } },
    shows: [".timeline"],
  },
  { id: "coverage", view: { view: "coverage", across: "kind" }, shows: [".coverage-scroll", ".stage"] },
  { id: "board", view: { view: "board" }, shows: [".stage"] },
  { id: "take", view: {}, shows: ["[data-tools]"] },
  { id: "offline", view: {}, shows: ["[data-offline]", ".header .button:has(.settings-lang)"] },
];

const serialize = createSerializer(viewParsers, { clearOnDefault: true });

/** The address of a step. */
export function addressOf(index: number, { lang, theme }: Pick<View, "lang" | "theme">): string {
  return `/${serialize({ ...tourSteps[index]?.view, lang, theme, tour: index })}`;
}

/** Has the reader gone elsewhere than the step led? Language, light and what lies over the view are no part of it. */
export function isElsewhere(view: View, index: number): boolean {
  const none = { lang: null, theme: null, tool: null, help: null, term: null, tour: null };
  return serialize({ ...view, ...none }) !== serialize({ ...tourSteps[index]?.view });
}
