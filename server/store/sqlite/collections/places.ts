import { PlaceKind } from "#contract";
import { hasWord, isEqual, isLinkedToUnit, isOnSide, isTrue, meetsBbox } from "../clauses.ts";
import {
  compareNames,
  compareTexts,
  envelopeColumns,
  nameColumns,
  nameTexts,
  type StoredCollection,
  textsOf,
} from "./stored.ts";

const kinds = PlaceKind.options;

export const places: StoredCollection<"places"> = {
  table: "places",
  order: (a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareTexts(b.country, a.country) || compareNames(a, b),
  columns: ({ geometry, properties }) => ({
    ...envelopeColumns(geometry),
    kind: properties.kind,
    country: properties.country,
    coord_precision: properties.coord_precision,
    certainty: properties.certainty,
    is_twinned: properties.is_twinned ? 1 : 0,
    ...nameColumns(properties),
  }),
  links: (place) => ({ place_units: [place.unit, place.former_unit].filter((unit) => unit !== null) }),
  texts: (place) => [...nameTexts(place), ...textsOf("alias", place.aliases)],
  clauses: {
    bbox: meetsBbox,
    kind: isEqual("kind"),
    side: isOnSide("country"),
    unit: isLinkedToUnit("place_units"),
    precision: isEqual("coord_precision"),
    twinned: isTrue("is_twinned"),
    certainty: isEqual("certainty"),
    q: hasWord("places"),
  },
  sortables: ["id", "kind", "country", "coord_precision", "certainty", "name_vi", "name_lo", "name_en"],
};
