// Places: what they are, where they lie now and lay before, how exact their point is.
import type { CoordPrecision, Geometry } from "#contract";
import { CoordPrecision as precisions } from "#contract";
import { formatNumber } from "../../../i18n/format.ts";
import { Precision } from "../../../ui/Precision.tsx";
import type { Column, Fact } from "../column.ts";
import type { Words } from "../useWords.ts";
import { commonColumns, nameColumn, nameList, recordedUnits } from "./cells.tsx";

/** A point within a kilometre or more of the truth is told to two decimals of a degree, a finer one to four. */
const coarseM = 1000;

function positionWords({ geometry, properties }: Fact<"places">, { t, lang }: Words): string | null {
  const point = pointOf(geometry);
  if (!point) return null;
  const decimals = (properties.precision_m ?? coarseM) >= coarseM ? 2 : 4;
  const degrees = (value: number) =>
    new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  return t("position", { lat: degrees(point[1]), lon: degrees(point[0]) });
}

function pointOf(geometry: Geometry | null): readonly [lon: number, lat: number] | null {
  return geometry?.type === "Point" ? [geometry.coordinates[0], geometry.coordinates[1]] : null;
}

const rankOf = (precision: CoordPrecision) => precisions.options.indexOf(precision);

export const placeColumns: readonly Column<"places">[] = [
  nameColumn(),
  {
    id: "kind",
    width: 8,
    isUsual: true,
    value: ({ properties }, { label }) => label("place_kind", properties.kind),
    cell: ({ properties }, { label }) => label("place_kind", properties.kind),
  },
  {
    id: "country",
    width: 7,
    isUsual: true,
    value: ({ properties }, { t }) => t(`countries.${properties.country}`),
    cell: ({ properties }, { t }) => t(`countries.${properties.country}`),
  },
  {
    id: "units_now",
    width: 10,
    isUsual: true,
    value: ({ properties }, words) => (properties.unit ? words.name(properties.unit).name : null),
    cell: ({ properties }, words) => properties.unit && nameList([properties.unit], words),
  },
  {
    id: "units_then",
    width: 11,
    isUsual: true,
    value: ({ properties }, words) =>
      properties.former_unit ? words.name(properties.former_unit).name : null,
    cell: ({ properties }, words) => properties.former_unit && recordedUnits([properties.former_unit], words),
  },
  {
    id: "precision",
    width: 14,
    isUsual: true,
    value: ({ properties }) => rankOf(properties.coord_precision),
    cell: ({ properties }) => (
      <Precision precision={properties.coord_precision} radiusM={properties.precision_m} />
    ),
  },
  {
    id: "radius",
    width: 7,
    isUsual: false,
    isNumber: true,
    value: ({ properties }) => properties.precision_m,
    cell: ({ properties }, { lang }) =>
      properties.precision_m === null ? null : formatNumber(lang, properties.precision_m),
  },
  {
    id: "position",
    width: 11,
    isUsual: false,
    value: ({ geometry }) => pointOf(geometry)?.[1] ?? null,
    cell: (fact, words) =>
      positionWords(fact, words) ?? <span className="facts-unknown">{words.t("noPosition")}</span>,
  },
  {
    id: "km",
    width: 7,
    isUsual: false,
    isNumber: true,
    value: ({ properties }) => properties.border_km,
    cell: ({ properties }, { t, lang }) =>
      properties.border_km === null
        ? null
        : t("km", { km: formatNumber(lang, Math.round(properties.border_km)) }),
  },
  {
    id: "twinned",
    width: 7,
    isUsual: true,
    value: ({ properties }, { t }) => t(properties.is_twinned ? "yes" : "notReported"),
    cell: ({ properties }, { t }) => t(properties.is_twinned ? "yes" : "notReported"),
  },
  ...commonColumns<"places">(),
];
