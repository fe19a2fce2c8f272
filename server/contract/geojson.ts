// GeoJSON as in RFC 7946: lon, lat, WGS 84; bbox = west, south, east, north.
import { z } from "zod";

/** The portal keeps to the inland area of this border: degrees, west, south, east, north. */
export const area: Bbox = [106.4, 14.9, 108.0, 16.4];

export const Position = z.tuple([z.number(), z.number()]);
export type Position = z.infer<typeof Position>;

export type Bbox = readonly [west: number, south: number, east: number, north: number];

const decimal = /^\s*[+-]?\d{1,30}(\.\d{0,40})?(e[+-]?\d{1,3})?\s*$/i;

/** Reads four numbers, or six of which the heights are left out; null when it is neither. */
export function parseBbox(text: string): Bbox | null {
  const numbers = text.split(",").map((part) => (decimal.test(part) ? Number(part) : Number.NaN));
  if (!numbers.every(Number.isFinite)) return null;
  const [west = 0, south = 0, third = 0, fourth = 0, fifth = 0] = numbers;
  if (numbers.length === 4) return [west, south, third, fourth];
  return numbers.length === 6 ? [west, south, fourth, fifth] : null;
}

/** Is the box in degrees of longitude and latitude, its south no farther north than its north? */
export function isOnEarth([west, south, east, north]: Bbox): boolean {
  return Math.abs(west) <= 180 && Math.abs(east) <= 180 && -90 <= south && south <= north && north <= 90;
}

export const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: Position }),
  z.object({ type: z.literal("MultiPoint"), coordinates: z.array(Position) }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(Position) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(Position)) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(Position)) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(Position))) }),
]);
export type Geometry = z.infer<typeof Geometry>;

/** A Feature schema around the properties of one collection. The geometry is null where no position is known. */
export function featureOf<Properties extends z.ZodType>(properties: Properties) {
  return z.object({
    type: z.literal("Feature"),
    id: z.string(),
    geometry: Geometry.nullable(),
    properties,
  });
}

/** A page of Features. `numberUndated` counts what every other filter would keep but the period hides for want of a date. */
export function featureCollectionOf<Properties extends z.ZodType>(properties: Properties) {
  return z.object({
    type: z.literal("FeatureCollection"),
    numberMatched: z.number().int(),
    numberReturned: z.number().int(),
    numberUndated: z.number().int(),
    timeStamp: z.string(),
    links: z.array(Link),
    features: z.array(featureOf(properties)),
  });
}

export const Link = z.object({
  rel: z.string(),
  href: z.string(),
  type: z.string().optional(),
  title: z.string().optional(),
});
export type Link = z.infer<typeof Link>;
