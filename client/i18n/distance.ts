// How a distance may be told: with the digits that its uncertainty leaves, and no more.
import { roundDistance } from "./format.ts";

/** `about` a rounded value; `at_most` a bound, when the distance is smaller than what is uncertain about it. */
export interface ToldDistance {
  readonly bound: "about" | "at_most";
  readonly unit: "km" | "m";
  readonly value: number;
}

const metresInKm = 1000;

/** 4,230 ± 800 m → about 4 km; 350 ± 300 m → about 400 m; 174 ± 300 m → at most 500 m; 2,000 ± 3,900 m → at most 6 km. */
export function tellDistance(distanceM: number, uncertaintyM: number): ToldDistance {
  if (uncertaintyM >= distanceM) return told("at_most", upperBound(distanceM, uncertaintyM));
  const { km, isBelow } = roundDistance(distanceM, uncertaintyM);
  return told(isBelow ? "at_most" : "about", km);
}

/** A radius within which something lies: 3,800 m → 4 km, 11,600 m → 12 km, 300 m → 300 m; rounded up, so that it holds. */
export function tellRadius(radiusM: number): ToldDistance {
  return told("about", upperBound(0, radiusM));
}

function upperBound(distanceM: number, uncertaintyM: number): number {
  const step = uncertaintyM >= 800 ? metresInKm : 100;
  return (Math.ceil((distanceM + uncertaintyM) / step) * step) / metresInKm;
}

function told(bound: ToldDistance["bound"], km: number): ToldDistance {
  return km < 1 ? { bound, unit: "m", value: Math.round(km * metresInKm) } : { bound, unit: "km", value: km };
}

/** A kilometre along the border line with the digits that its precision (km) leaves: 20.84 ± 0.2 → 20.8; 51.43 ± 1 → 51. */
export function roundKilometre(km: number, precisionKm: number): number {
  const step = precisionKm >= 5 ? 5 : precisionKm >= 0.8 ? 1 : 0.1;
  return Math.round(Math.round(km / step) * step * 10) / 10;
}
