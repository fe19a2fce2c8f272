// The map in sentences. The first ones say where one is; they are said when the map is moved, the rest stands to be read.
import type { TFunction } from "i18next";
import { type Country, type Lang, nameIn, PlaceKind } from "#contract";
import { formatList, formatNumber } from "../../i18n/format.ts";
import type { LayerId } from "../../layers/layer.ts";
import type { InSight } from "./inSight.ts";

export interface Told {
  /** Where one is and how much is there. */
  readonly first: string;
  readonly all: readonly string[];
}

interface Circumstances {
  readonly lang: Lang;
  readonly t: TFunction<"mapWords">;
  /** How far it is from west to east, with its unit. */
  readonly width: string;
  /** Layers that are switched off. */
  readonly hidden: readonly LayerId[];
  readonly layerName: (id: LayerId) => string;
  /** The name of what is selected. */
  readonly selected: string | null;
}

export function tellMap(sight: InSight, circumstances: Circumstances): Told {
  const { hidden, selected, t, width } = circumstances;
  const isShown = (layer: LayerId) => !hidden.includes(layer);
  const where = [...extent(sight, circumstances), t("words.scale", { width })];
  const places = isShown("places") ? placesOf(sight, circumstances) : [];
  const all = [
    ...where,
    ...places,
    ...(isShown("unknowns") && sight.unknown
      ? [t("words.unknown", number(sight.unknown, circumstances))]
      : []),
    ...(isShown("twinnings") ? [t("words.ties", number(sight.ties, circumstances))] : []),
    ...(isShown("activities") ? [activities(sight, circumstances)] : []),
    ...layersOff(circumstances),
    ...(selected === null ? [] : [t("words.selected", { name: selected })]),
  ];
  return { first: [...where, ...places].join(" "), all };
}

const number = (value: number, { lang }: Circumstances) => ({ number: formatNumber(lang, value) });

function extent({ km, isWhole, units }: InSight, { lang, t }: Circumstances): string[] {
  if (km === null) return [t("words.noLine")];
  const [from, to] = km.map((value) => formatNumber(lang, Math.round(value)));
  const names = (country: Country) => {
    const own = units.filter(({ properties }) => properties.country === country);
    return own.length
      ? formatList(
          lang,
          own.map(({ properties }) => nameIn(lang, properties)),
        )
      : t("words.nothing");
  };
  return [
    isWhole ? t("words.whole") : t("words.part", { from, to }),
    t("words.units", { vn: names("VN"), la: names("LA") }),
  ];
}

function placesOf({ places }: InSight, circumstances: Circumstances): string[] {
  const { t } = circumstances;
  const total = [...places.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [t("words.noPlaces")];
  const kinds = PlaceKind.options.flatMap((kind) => {
    const count = places.get(kind);
    return count ? [t(`words.kind.${kind}`, number(count, circumstances))] : [];
  });
  return [t("words.places", { ...number(total, circumstances), kinds: kinds.join("; ") })];
}

function activities({ activities: { matched, total } }: InSight, { lang, t }: Circumstances): string {
  const all = formatNumber(lang, total);
  return matched === total
    ? t("words.allActivities", { total: all })
    : t("words.activities", { matched: formatNumber(lang, matched), total: all });
}

function layersOff({ hidden, lang, layerName, t }: Circumstances): string[] {
  return hidden.length ? [t("words.hidden", { layers: formatList(lang, hidden.map(layerName)) })] : [];
}
