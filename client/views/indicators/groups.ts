// Figures of one indicator together, and what of them can stand on one scale.
import type { FeatureOf, IndicatorSummary } from "#contract";

export type Figure = FeatureOf<IndicatorSummary>;

export interface FigureGroup {
  readonly indicator: string;
  readonly figures: readonly Figure[];
  /** One figure of each scope of which sources give different numbers in the same unit. */
  readonly disputed: readonly Figure[];
}

/** What people ask for first. */
const firstIndicators = ["border_length", "markers", "markers_by_kind", "boundary_stakes"];

/** One group per indicator: length and markers first, then in the order of the code list. */
export function groupsOf(figures: readonly Figure[], codes: readonly string[]): readonly FigureGroup[] {
  const order = [...firstIndicators, ...codes];
  const rank = (indicator: string) => {
    const place = order.indexOf(indicator);
    return place < 0 ? order.length : place;
  };
  return [...Map.groupBy(figures, ({ properties }) => properties.indicator)]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([indicator, members]) => ({ indicator, figures: members, disputed: disputedScopes(members) }));
}

function disputedScopes(figures: readonly Figure[]): readonly Figure[] {
  const measured = figures.filter((figure) => numberOf(figure) !== null);
  const byScope = Map.groupBy(measured, (figure) => `${figure.properties.scope} ${measureOf(figure).unit}`);
  return [...byScope.values()].flatMap(([first, ...others]) =>
    first && others.some((other) => numberOf(other) !== numberOf(first)) ? [first] : [],
  );
}

/** The value as a number; null where a list or words were published. */
export function numberOf({ properties }: Figure): number | null {
  return /^\d+(\.\d+)?$/.test(properties.value) ? Number(properties.value) : null;
}

export interface MeasureUnit {
  /** What is counted, without what the table adds after a comma, a semicolon or in brackets. */
  readonly unit: string;
  readonly bound: "over" | "nearly" | null;
}

/** `km (over)` → km, over; `groups, 733 members` → groups. */
export function measureOf({ properties }: Figure): MeasureUnit {
  const [unit = ""] = properties.unit.split(/[,;(]/);
  const bound = /\((over|nearly)\)/.exec(properties.unit)?.[1];
  return { unit: unit.trim(), bound: bound === "over" || bound === "nearly" ? bound : null };
}

export interface Scale {
  readonly unit: string;
  readonly max: number;
  /** Scope → its figures, as the server ordered them; the scope that most sources speak of comes first. */
  readonly scopes: readonly { readonly scope: string; readonly figures: readonly Figure[] }[];
}

/** One scale for each unit in which at least two figures are numbers. */
export function scalesOf(figures: readonly Figure[]): readonly Scale[] {
  const measured = figures.filter((figure) => numberOf(figure) !== null);
  const byUnit = Map.groupBy(measured, (figure) => measureOf(figure).unit);
  return [...byUnit]
    .filter(([, members]) => members.length > 1)
    .map(([unit, members]) => ({
      unit,
      max: Math.max(...members.map((figure) => numberOf(figure) ?? 0)),
      scopes: [...Map.groupBy(members, ({ properties }) => properties.scope)]
        .map(([scope, ofScope]) => ({ scope, figures: ofScope }))
        .toSorted((a, b) => b.figures.length - a.figures.length),
    }));
}

/** Figures as their scales name them, scope by scope; then those that stand on none. */
export function byScope(figures: readonly Figure[]): readonly Figure[] {
  const measured = scalesOf(figures).flatMap(({ scopes }) => scopes.flatMap((scope) => scope.figures));
  return [...new Set([...measured, ...figures])];
}

/** Does the note of the table name this figure as the one to use? Nothing else marks one above the others. */
export function isPreferred({ properties }: Figure): boolean {
  return /\bpreferred\b/i.test(properties.provenance.note ?? "");
}
