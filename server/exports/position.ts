// How exact the position of a record is, in words: no point leaves the portal looking surer than it is.
import {
  type Activity,
  type Border,
  type CollectionId,
  CoordPrecision,
  type Place,
  type Twinning,
} from "#contract";
import type { ExportFeature, Lookup, Reference } from "./material.ts";
import { fill, wordsIn } from "./words.ts";

export interface PositionWords {
  /** A code of the list coord_precision: the place's own, or the coarsest of the places a record names. */
  readonly precision: CoordPrecision | null;
  readonly metres: number | null;
  readonly note: string;
}

type Precise = Pick<PositionWords, "precision" | "metres">;

const isOf: { readonly [Id in CollectionId]?: (feature: never, lookup: Lookup) => PositionWords } = {
  border: (feature: ExportFeature<Border>, { lang }: Lookup) => {
    const { position } = wordsIn[lang];
    const { kind, precision_m } = feature.properties;
    return kind === "marker"
      ? {
          precision: "estimated",
          metres: precision_m,
          note: fill(position.marker, { metres: precision_m ?? "?" }),
        }
      : { precision: null, metres: precision_m, note: position.illustrative };
  },
  "admin-units": ({ geometry }: ExportFeature, { lang }: Lookup) => {
    const { position } = wordsIn[lang];
    const isPoint = geometry?.type === "Point";
    return { precision: null, metres: null, note: isPoint ? position.unitPoint : position.unitPolygon };
  },
  places: ({ properties }: ExportFeature<Place>, lookup: Lookup) => {
    const precise = { precision: properties.coord_precision, metres: properties.precision_m };
    return { ...precise, note: precisionWords(precise, lookup) };
  },
  twinnings: ({ properties }: ExportFeature<Twinning>, lookup: Lookup) => {
    const { position } = wordsIn[lookup.lang];
    const ends = [properties.vn_ids[0] ?? "", properties.la_ids[0] ?? ""];
    const coarsest = coarsestOf(ends, lookup);
    const detail = coarsest ? precisionWords(coarsest, lookup) : position.unitPoint;
    return { ...(coarsest ?? unknown), note: fill(position.tie, { detail }) };
  },
  activities: ({ properties }: ExportFeature<Activity>, lookup: Lookup) => {
    const { position } = wordsIn[lookup.lang];
    const coarsest = coarsestOf(properties.place_ids, lookup);
    if (!coarsest) return { ...unknown, note: position.atUnits };
    return { ...coarsest, note: fill(position.atPlaces, { detail: precisionWords(coarsest, lookup) }) };
  },
};

const unknown: Precise = { precision: null, metres: null };

/** How exact the position of a record is; that it is not known, when it has none. Null: the collection has no positions. */
export function positionOf(id: CollectionId, feature: ExportFeature, lookup: Lookup): PositionWords | null {
  const words = isOf[id] as ((feature: ExportFeature, lookup: Lookup) => PositionWords) | undefined;
  if (!words) return null;
  if (feature.geometry === null)
    return { precision: "none", metres: null, note: wordsIn[lookup.lang].position.none };
  return words(feature, lookup);
}

/** Do the records of the collection have positions, known or not? */
export function hasPositions(id: CollectionId): boolean {
  return isOf[id] !== undefined;
}

/** How exact the coarsest point is among the places of these ids that have one; null when none of them is a place with a point. */
function coarsestOf(ids: readonly string[], lookup: Lookup): Precise | null {
  const [coarsest] = ids
    .map((id) => lookup.referenceOf(id))
    .filter((reference) => reference !== undefined && reference.geometry !== null)
    .filter((reference) => reference?.coordPrecision != null)
    .map((reference) => preciseOf(reference as Reference))
    .toSorted((a, b) => (b.metres ?? 0) - (a.metres ?? 0) || rankOf(b) - rankOf(a));
  return coarsest ?? null;
}

function preciseOf({ coordPrecision, precisionMetres }: Reference): Precise {
  return { precision: CoordPrecision.parse(coordPrecision), metres: precisionMetres };
}

function rankOf({ precision }: Precise): number {
  return precision === null ? -1 : CoordPrecision.options.indexOf(precision);
}

function precisionWords({ precision, metres }: Precise, lookup: Lookup): string {
  const label = precision === null ? "" : lookup.labelOf("coord_precision", precision);
  if (metres === null) return label;
  return fill(wordsIn[lookup.lang].position.within, { label, metres });
}
