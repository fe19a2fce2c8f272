// How exact the position of a record is, in words: no point leaves the portal looking surer than it is.
import {
  type Activity,
  type Border,
  type CollectionId,
  CoordPrecision,
  type Place,
  type Twinning,
} from "#contract";
import type { ExportFeature, Lookup } from "./material.ts";
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
    if (!coarsest) return { ...unknown, note: fill(position.tie, { detail: position.unitPoint }) };
    return { ...coarsest, note: precisionWords(coarsest, lookup, "tie") };
  },
  activities: ({ properties }: ExportFeature<Activity>, lookup: Lookup) => {
    const coarsest = coarsestOf(properties.place_ids, lookup);
    if (!coarsest) return { ...unknown, note: wordsIn[lookup.lang].position.atUnits };
    return { ...coarsest, note: precisionWords(coarsest, lookup, "atPlaces") };
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
  let coarsest: Precise | null = null;
  for (const id of ids) {
    const place = lookup.referenceOf(id);
    if (!place?.geometry || place.coordPrecision === null) continue;
    const precise = { precision: place.coordPrecision, metres: place.precisionMetres };
    if (coarsest === null || isCoarser(precise, coarsest)) coarsest = precise;
  }
  return coarsest;
}

function isCoarser(a: Precise, b: Precise): boolean {
  const difference = (a.metres ?? 0) - (b.metres ?? 0);
  return difference === 0 ? rankOf(a) > rankOf(b) : difference > 0;
}

function rankOf({ precision }: Precise): number {
  return precision === null ? -1 : CoordPrecision.options.indexOf(precision);
}

type Message = "within" | "tie" | "atPlaces";

/** Few positions differ in what is said of them: each sentence is made once for an export. */
const told = new WeakMap<Lookup, Map<string, string>>();

function precisionWords(precise: Precise, lookup: Lookup, around?: Exclude<Message, "within">): string {
  const made = told.get(lookup) ?? new Map<string, string>();
  told.set(lookup, made);
  const key = `${around ?? ""} ${precise.precision} ${precise.metres}`;
  const words = made.get(key) ?? sentenceOf(precise, lookup, around);
  made.set(key, words);
  return words;
}

function sentenceOf({ precision, metres }: Precise, lookup: Lookup, around?: Message): string {
  const { position } = wordsIn[lookup.lang];
  const label = precision === null ? "" : lookup.labelOf("coord_precision", precision);
  const detail = metres === null ? label : fill(position.within, { label, metres });
  return around ? fill(position[around], { detail }) : detail;
}
