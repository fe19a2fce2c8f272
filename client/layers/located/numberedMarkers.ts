// The markers of the border by number: those that are places of their own and those between them, all estimated.
import type { Position } from "#contract";
import { type FeatureRef } from "../../state/view.ts";
import type { Facts } from "../facts.ts";

export interface NumberedMarker {
  readonly ref: FeatureRef;
  readonly number: number;
  /** Kilometre of this portal's reference along the line. */
  readonly km: number;
  /** Metres within which it is estimated to stand. */
  readonly precision_m: number;
  readonly position: Position;
  /** A place of its own, that a source names. */
  readonly isPlace: boolean;
}

/** From north to south. A place of kind marker tells its number at the end of its id: `marker-717`. */
export function numberedMarkers({ border, places }: Pick<Facts, "border" | "places">): NumberedMarker[] {
  const between = border.flatMap(({ id, geometry, properties: { kind, number, km_from, precision_m } }) =>
    kind === "marker" && number !== null && km_from !== null && geometry?.type === "Point"
      ? [
          {
            ref: { collection: "border" as const, id },
            number,
            km: km_from,
            precision_m: precision_m ?? 0,
            position: geometry.coordinates,
            isPlace: false,
          },
        ]
      : [],
  );
  const named = places.flatMap(({ id, geometry, properties: { kind, border_km, precision_m } }) => {
    const number = Number(/(\d+)$/.exec(id)?.[1] ?? Number.NaN);
    return kind === "marker" && border_km !== null && geometry?.type === "Point" && Number.isFinite(number)
      ? [
          {
            ref: { collection: "places" as const, id },
            number,
            km: border_km,
            precision_m: precision_m ?? 0,
            position: geometry.coordinates,
            isPlace: true,
          },
        ]
      : [];
  });
  return [...between, ...named].sort((a, b) => a.km - b.km || a.number - b.number);
}
