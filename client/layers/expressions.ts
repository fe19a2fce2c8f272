// Style expressions that several layers share: names by language, and how a feature steps forward or back.
import type { ExpressionSpecification } from "maplibre-gl";
import { type Lang, nameFallback } from "#contract";

/** Font names as fonts.ts declares them. */
export const regular = ["Portal Regular"];
export const semibold = ["Portal Semibold"];

/** The name of a feature in a language, by the one rule of fallback. */
export function nameExpression(lang: Lang): ExpressionSpecification {
  const names = nameFallback[lang].map((key): ExpressionSpecification => ["get", key]);
  return ["coalesce", ...names, ""];
}

/** How strongly a feature is drawn when others are selected, pointed at, or filtered. Nothing disappears. */
const strengths = { selectedElsewhere: 0.26, pointedElsewhere: 0.45, filteredOut: 0.28 };

/** Opacity by feature state: `dim` 0, 1 (others are pointed at) or 2 (others are selected); `out` when a filter leaves it aside. */
export function opacity(full: number | ExpressionSpecification = 1): ExpressionSpecification {
  return [
    "*",
    full,
    [
      "case",
      ["==", ["feature-state", "dim"], 2],
      strengths.selectedElsewhere,
      ["==", ["feature-state", "dim"], 1],
      strengths.pointedElsewhere,
      ["boolean", ["feature-state", "out"], false],
      strengths.filteredOut,
      1,
    ],
  ];
}

/** One value when the feature is pointed at or selected, another otherwise. */
export function whenLit(
  lit: number | string | ExpressionSpecification,
  plain: number | string | ExpressionSpecification,
): ExpressionSpecification {
  return [
    "case",
    [
      "any",
      ["boolean", ["feature-state", "hover"], false],
      ["boolean", ["feature-state", "selected"], false],
    ],
    lit,
    plain,
  ];
}

/** One value when the feature is selected, another otherwise. */
export function whenSelected<Value extends number | string>(
  selected: Value,
  plain: Value | ExpressionSpecification,
): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "selected"], false], selected, plain];
}

/** Grows smoothly with zoom through the given [zoom, value] stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}
