import { happenedIn, hasWord, isEqual, isLinked, isUndated, overlapsPeriod } from "../clauses.ts";
import { spanOf } from "../span.ts";
import {
  compareNames,
  compareTexts,
  nameColumns,
  nameTexts,
  type StoredCollection,
  textsOf,
} from "./stored.ts";

/** A paper spans from its signing to the end of its term; newest first. */
export const papers: StoredCollection<"papers"> = {
  table: "papers",
  order: (a, b) =>
    compareTexts(b.signed_on ?? "", a.signed_on ?? "") ||
    compareTexts(a.number, b.number) ||
    compareNames(a, b),
  columns: ({ properties }) => ({
    ...spanOf([properties.signed_on, properties.effective_on, properties.term_from, properties.term_to]),
    kind: properties.kind,
    number: properties.number,
    signed_on: properties.signed_on,
    ...nameColumns(properties),
  }),
  links: (paper) => ({ paper_abouts: paper.about_ids }),
  texts: (paper) => [
    ...nameTexts(paper),
    ...textsOf("number", [paper.number]),
    ...textsOf("organiser", paper.parties),
  ],
  clauses: {
    datetime: happenedIn,
    kind: isEqual("kind"),
    about: isLinked("paper_abouts"),
    period: overlapsPeriod,
    undated: isUndated,
    q: hasWord("papers"),
  },
  sortables: ["id", "kind", "number", "signed_on", "name_vi", "name_lo", "name_en"],
};
