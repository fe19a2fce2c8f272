import { TwinningKind } from "#contract";
import {
  happenedIn,
  hasWord,
  isEqual,
  isLinked,
  isLinkedToUnit,
  isUndated,
  meetsBbox,
  overlapsPeriod,
} from "../clauses.ts";
import { spanOf } from "../span.ts";
import {
  compareNames,
  compareTexts,
  envelopeColumns,
  nameColumns,
  nameTexts,
  type StoredCollection,
  textsOf,
} from "./stored.ts";

const kinds = TwinningKind.options;

/** `period` finds the ties signed in it: how long a tie is in force, no source says. */
export const twinnings: StoredCollection<"twinnings"> = {
  table: "twinnings",
  order: (a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareTexts(a.signed_on, b.signed_on) ||
    compareNames(a, b),
  columns: ({ geometry, properties }) => ({
    ...envelopeColumns(geometry),
    ...spanOf([properties.signed_on]),
    kind: properties.kind,
    status: properties.status,
    signed_on: properties.signed_on,
    certainty: properties.certainty,
    ...nameColumns(properties),
  }),
  links: (twinning, surroundings) => {
    const parties = [...twinning.vn_ids, ...twinning.la_ids];
    const isUnit = (id: string) => surroundings.isUnit(id);
    return {
      twinning_units: [...parties.filter(isUnit), ...parties.flatMap((id) => surroundings.unitsOfPlace(id))],
      twinning_places: parties.filter((id) => surroundings.isPlace(id)),
    };
  },
  texts: (twinning) => [
    ...nameTexts(twinning),
    ...textsOf("alias", [twinning.vn_side_vi, twinning.vn_side_en, twinning.la_side_vi, twinning.la_side_en]),
  ],
  clauses: {
    bbox: meetsBbox,
    datetime: happenedIn,
    kind: isEqual("kind"),
    status: isEqual("status"),
    unit: isLinkedToUnit("twinning_units"),
    place: isLinked("twinning_places"),
    period: overlapsPeriod,
    undated: isUndated,
    certainty: isEqual("certainty"),
    q: hasWord("twinnings"),
  },
  sortables: ["id", "kind", "status", "signed_on", "certainty", "name_vi", "name_lo", "name_en"],
};
