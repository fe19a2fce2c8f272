import type { BorderKind } from "#contract";
import { isEqual, isInUnit, isOnSide, isValidOn, meetsBbox, wasValidIn } from "../clauses.ts";
import { compareTexts, envelopeColumns, type StoredCollection } from "./stored.ts";

/** Line and lands come first: GDAL and QGIS guess from the first ten features what a layer holds, and here it is mixed. */
const kinds: readonly BorderKind[] = ["line", "land", "stretch", "river", "town", "marker"];

export const border: StoredCollection<"border"> = {
  table: "border",
  order: (a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareTexts(a.country, b.country) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    (a.km_from ?? 0) - (b.km_from ?? 0),
  columns: ({ geometry, properties }) => ({
    ...envelopeColumns(geometry),
    kind: properties.kind,
    country: properties.country,
    unit: properties.unit,
    valid_from: properties.valid_from,
    valid_to: properties.valid_to,
    km_from: properties.km_from,
    number: properties.number,
  }),
  links: () => ({}),
  texts: () => [],
  clauses: {
    bbox: meetsBbox,
    datetime: wasValidIn,
    kind: isEqual("kind"),
    side: isOnSide("country"),
    unit: isInUnit("unit"),
    valid_on: isValidOn,
  },
  sortables: ["id", "kind", "country", "km_from", "number"],
};
