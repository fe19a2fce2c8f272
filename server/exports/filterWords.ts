// The Filter in words, one choice a line: what the sheet "about" of an export says was asked.
import { type CollectionId, type Filter, type FilterKey, filterKeys, formatFilter } from "#contract";
import type { Lookup } from "./material.ts";
import { wordsIn } from "./words.ts";

/** The code list of a filter's values, where they are codes. */
const lists: { readonly [Key in FilterKey]?: string } = {
  level: "unit_level",
  topic: "topic",
  status: "twinning_status",
  side: "side",
  scope: "scope",
  precision: "coord_precision",
  certainty: "certainty",
};

const kindLists: { readonly [Id in CollectionId]?: string } = {
  places: "place_kind",
  twinnings: "twinning_kind",
  activities: "activity_kind",
  papers: "paper_kind",
  indicators: "indicator",
};

const idKeys: readonly FilterKey[] = ["unit", "place", "twinning", "about"];

/** `Loại: Tặng quà, Khám bệnh`; no line when nothing is filtered. */
export function filterWords(id: CollectionId, filter: Filter, lookup: Lookup): readonly string[] {
  const { filterKeys: titles, values } = wordsIn[lookup.lang];
  const fixed: Readonly<Record<string, string>> = values;
  const texts = formatFilter(filter);
  const wordsOf = (key: FilterKey, value: string) => {
    const list = key === "kind" ? kindLists[id] : lists[key];
    if (list) return lookup.labelOf(list, value);
    if (idKeys.includes(key)) return lookup.nameOf(value);
    return fixed[value] ?? value;
  };
  return filterKeys.flatMap((key) => {
    const text = texts[key];
    if (text === undefined) return [];
    const isList = Array.isArray(filter[key]) && key !== "bbox";
    const shown = isList ? text.split(",").map((value) => wordsOf(key, value)) : [wordsOf(key, text)];
    return [`${titles[key]}: ${shown.join(", ")}`];
  });
}
