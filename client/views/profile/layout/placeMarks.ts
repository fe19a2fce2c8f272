// Where the places stand along the line: those with a kilometre, those known only by their district, those known by neither.
import { type Country, type Lang, type PlaceKind } from "#contract";
import { nameWithLang } from "../../../api/useFeatureIndex.ts";
import { type Facts, type Place, type Ref, refOf, unknownRef } from "../../../layers/facts.ts";
import type { symbolColours } from "../../../layers/symbols.ts";
import type { FeatureRef } from "../../../state/view.ts";
import type { KmWindow } from "./scale.ts";

export interface PlaceMark {
  readonly ref: FeatureRef;
  readonly side: Country;
  readonly kind: PlaceKind;
  /** How the map fills the symbol of such a precision. */
  readonly fill: Parameters<typeof symbolColours>[1];
  readonly km: number;
  /** The kilometres within which it lies, cut at the ends of the line. */
  readonly span: KmWindow;
  readonly name: string;
  readonly nameLang: Lang;
  readonly isTwinned: boolean;
}

/** The places of a district whose position no source states. */
export interface UnknownGroup {
  readonly ref: Ref;
  readonly side: Country;
  readonly unit: string;
  readonly span: KmWindow;
  readonly places: readonly Place[];
}

const fills = {
  exact: "solid",
  village: "solid",
  commune: "light",
  estimated: "hollow",
  none: "hollow",
} as const;

/** Villages, posts, seats and gates with a kilometre, from north to south. Markers are ticks of the line (layers/located). */
export function placeMarks(facts: Facts, lengthKm: number, lang: Lang): PlaceMark[] {
  return facts.places
    .flatMap(({ id, properties }): PlaceMark[] => {
      const { border_km: km, country, kind, precision_m, coord_precision } = properties;
      if (km === null || country === "VN/LA" || kind === "marker") return [];
      const off = (precision_m ?? 0) / 1000;
      const { name, lang: nameLang } = nameWithLang(lang, properties);
      return [
        {
          ref: { collection: "places", id },
          side: country,
          kind,
          fill: fills[coord_precision],
          km,
          span: [Math.max(0, km - off), Math.min(lengthKm, km + off)],
          name,
          nameLang,
          isTwinned: properties.is_twinned,
        },
      ];
    })
    .sort((a, b) => a.km - b.km || (a.name < b.name ? -1 : 1));
}

/** The kilometres that a unit of any vintage faces; undefined when it faces none. */
export function stretchesByUnit({ border }: Facts): ReadonlyMap<string, KmWindow> {
  return new Map(
    border.flatMap(({ properties: { kind, unit, km_from, km_to } }) =>
      kind === "stretch" && unit !== null && km_from !== null && km_to !== null
        ? [[unit, [km_from, km_to]] as const]
        : [],
    ),
  );
}

export interface Unplaced {
  readonly groups: readonly UnknownGroup[];
  /** Places whose unit faces no stretch, or is not known. */
  readonly apart: readonly Place[];
}

/** Places without a kilometre, gathered by the unit whose stretch they lie behind. */
export function unplaced(facts: Facts): Unplaced {
  const stretches = stretchesByUnit(facts);
  const unknown = facts.places.filter(({ properties }) => properties.border_km === null);
  const byUnit = Map.groupBy(unknown, ({ properties }) => properties.unit);
  const groups = [...byUnit].flatMap(([unit, places]): UnknownGroup[] => {
    const span = unit === null ? undefined : stretches.get(unit);
    const side = places[0]?.properties.country;
    if (unit === null || !span || !side || side === "VN/LA") return [];
    return [{ ref: unknownRef(unit), side, unit, span, places }];
  });
  const grouped = new Set(groups.flatMap(({ places }) => places.map(({ id }) => id)));
  return {
    groups: groups.sort((a, b) => a.span[0] - b.span[0]),
    apart: unknown.filter(({ id }) => !grouped.has(id)),
  };
}

/** What stands at a kilometre of the line, or behind a span of it, for ties and activities to be drawn at. */
export interface Anchor {
  /** What is drawn there: a place, an unknown group, a unit. */
  readonly ref: Ref;
  readonly side: Country;
  readonly km: number;
  readonly span: KmWindow;
  readonly of: "place" | "group" | "unit";
}

/** Anchors by the id of the place or unit. Markers stand on the line, on neither side. */
export function anchorsOf(
  facts: Facts,
  marks: readonly PlaceMark[],
  groups: readonly UnknownGroup[],
): ReadonlyMap<string, Anchor> {
  const middle = ([from, to]: KmWindow) => (from + to) / 2;
  const placed = marks.map(({ ref, side, km, span }): [string, Anchor] => [
    ref.id,
    { ref: refOf("places", ref.id), side, km, span, of: "place" },
  ]);
  const grouped = groups.flatMap(({ ref, side, span, places }) =>
    places.map(({ id }): [string, Anchor] => [id, { ref, side, km: middle(span), span, of: "group" }]),
  );
  const country = new Map(facts.units.map(({ id, properties }) => [id, properties.country]));
  const units = [...stretchesByUnit(facts)].map(([unit, span]): [string, Anchor] => [
    unit,
    {
      ref: refOf("admin-units", unit),
      side: country.get(unit) ?? "VN",
      km: middle(span),
      span,
      of: "unit",
    },
  ]);
  return new Map([...units, ...grouped, ...placed]);
}
