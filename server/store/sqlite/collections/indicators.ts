import {
  happenedIn,
  hasWord,
  isEqual,
  isLinked,
  isLinkedToUnit,
  isUndated,
  overlapsPeriod,
} from "../clauses.ts";
import { spanOf } from "../span.ts";
import { compareTexts, type StoredCollection, textsOf } from "./stored.ts";

/** Figures of one indicator stand together, newest first. */
export const indicators: StoredCollection<"indicators"> = {
  table: "indicators",
  order: (a, b) => compareTexts(a.indicator, b.indicator) || compareTexts(b.as_of ?? "", a.as_of ?? ""),
  columns: ({ properties }) => ({
    ...spanOf([properties.as_of]),
    indicator: properties.indicator,
    as_of: properties.as_of,
    certainty: properties.certainty,
  }),
  links: ({ about_ids }, surroundings) => ({
    indicator_abouts: about_ids,
    indicator_units: [
      ...about_ids.filter((id) => surroundings.isUnit(id)),
      ...about_ids.flatMap((id) => surroundings.unitsOfPlace(id)),
    ],
  }),
  texts: (indicator) => textsOf("name", [indicator.indicator, indicator.scope, indicator.value]),
  clauses: {
    datetime: happenedIn,
    kind: isEqual("indicator"),
    about: isLinked("indicator_abouts"),
    unit: isLinkedToUnit("indicator_units"),
    period: overlapsPeriod,
    undated: isUndated,
    certainty: isEqual("certainty"),
    q: hasWord("indicators"),
  },
  sortables: ["id", "indicator", "as_of", "certainty"],
};
