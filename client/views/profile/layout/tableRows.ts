// Places and markers as rows, from north to south; those without a kilometre last, by name.
import type { CoordPrecision, Lang, PlaceCountry, PlaceKind } from "#contract";
import { nameWithLang } from "../../../api/useFeatureIndex.ts";
import type { Facts } from "../../../layers/facts.ts";
import type { NumberedMarker } from "../../../layers/located/numberedMarkers.ts";
import type { FeatureRef } from "../../../state/view.ts";

export interface TableRow {
  readonly ref: FeatureRef;
  /** Null where no position is known. */
  readonly km: number | null;
  readonly precision_m: number;
  readonly name: string;
  readonly nameLang: Lang;
  readonly kind: PlaceKind;
  readonly side: PlaceCountry;
  readonly precision: CoordPrecision;
}

export function tableRows(facts: Facts, markers: readonly NumberedMarker[], lang: Lang): TableRow[] {
  const collator = new Intl.Collator(lang);
  const places = facts.places.map(({ id, properties }): TableRow => {
    const { name, lang: nameLang } = nameWithLang(lang, properties);
    return {
      ref: { collection: "places", id },
      km: properties.border_km,
      precision_m: properties.precision_m ?? 0,
      name,
      nameLang,
      kind: properties.kind,
      side: properties.country,
      precision: properties.coord_precision,
    };
  });
  const names = new Map(facts.border.map(({ id, properties }) => [id, properties]));
  const between = markers.flatMap(({ ref, km, precision_m, isPlace }): TableRow[] => {
    const properties = names.get(ref.id);
    if (isPlace || !properties) return [];
    const { name, lang: nameLang } = nameWithLang(lang, properties);
    return [{ ref, km, precision_m, name, nameLang, kind: "marker", side: "VN/LA", precision: "estimated" }];
  });
  const last = Number.POSITIVE_INFINITY;
  return [...places, ...between].sort(
    (a, b) => (a.km ?? last) - (b.km ?? last) || collator.compare(a.name, b.name),
  );
}
