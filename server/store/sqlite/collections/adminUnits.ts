import { UnitLevel } from "#contract";
import { hasWord, isEqual, isInUnit, isOnSide, isValidOn, meetsBbox, wasValidIn } from "../clauses.ts";
import {
  compareNames,
  compareTexts,
  envelopeColumns,
  nameColumns,
  nameTexts,
  type StoredCollection,
  textsOf,
} from "./stored.ts";

const levels = UnitLevel.options;

export const adminUnits: StoredCollection<"admin-units"> = {
  table: "admin_units",
  order: (a, b) =>
    compareTexts(b.country, a.country) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    compareTexts(b.valid_from, a.valid_from) ||
    compareNames(a, b),
  columns: ({ geometry, properties }) => ({
    ...envelopeColumns(geometry),
    code: properties.code,
    level: properties.level,
    country: properties.country,
    valid_from: properties.valid_from,
    valid_to: properties.valid_to,
    ...nameColumns(properties),
  }),
  links: () => ({}),
  texts: (unit) => [...nameTexts(unit), ...textsOf("alias", unit.aliases), ...textsOf("code", [unit.code])],
  clauses: {
    bbox: meetsBbox,
    datetime: wasValidIn,
    level: isEqual("level"),
    side: isOnSide("country"),
    unit: isInUnit("id"),
    valid_on: isValidOn,
    q: hasWord("admin-units"),
  },
  sortables: ["id", "code", "level", "country", "valid_from", "valid_to", "name_vi", "name_lo", "name_en"],
};
