// Stretches of the units that exist on the day, their labels beside them, and imported polygons.
import type { Feature } from "geojson";
import { isValidOn } from "#contract";
import { type Crossing, crossingAt } from "../borderLine.ts";
import { type Facts, refOf } from "../facts.ts";
import { point, type Scene } from "../layer.ts";
import { add, toPosition } from "../projection.ts";

type Stretch = Facts["border"][number];

/** Labels stand off the line past both ribbons, in pixels. */
const labelOffsetPx = 24;

/** Those of the day's division, north to south; `order` counts along each side and level. */
export function stretchesOn(facts: Facts, day: string): { stretch: Stretch; order: number }[] {
  const valid = facts.border
    .filter(({ properties }) => properties.kind === "stretch" && isValidOn(properties, day))
    .sort((a, b) => (a.properties.km_from ?? 0) - (b.properties.km_from ?? 0));
  const seen = new Map<string, number>();
  return valid.map((stretch) => {
    const row = `${stretch.properties.country}/${stretch.properties.level}`;
    const order = seen.get(row) ?? 0;
    seen.set(row, order + 1);
    return { stretch, order };
  });
}

/** A district of Việt Nam holds communes with stretches of their own: it is the thin outer band. */
function isOuter({ properties }: Stretch): boolean {
  return properties.country === "VN" && properties.level === "district";
}

function propertiesOf(stretch: Stretch, order: number) {
  const { unit, country, name_vi, name_lo, name_en } = stretch.properties;
  const ref = refOf("admin-units", unit ?? stretch.id);
  return { ref, country, order, outer: isOuter(stretch), name_vi, name_lo, name_en };
}

export function stretches({ facts, day }: Scene): Feature[] {
  return stretchesOn(facts, day).flatMap(({ stretch, order }) =>
    stretch.geometry
      ? [{ type: "Feature", geometry: stretch.geometry, properties: propertiesOf(stretch, order) }]
      : [],
  );
}

/** One label per stretch at its middle, on its own side. */
export function labels({ facts, day, zoom, line }: Scene): Feature[] {
  if (!line) return [];
  return stretchesOn(facts, day)
    .filter(({ stretch }) => !isOuter(stretch))
    .map(({ stretch, order }) => {
      const { km_from, km_to, country } = stretch.properties;
      const length = (km_to ?? 0) - (km_from ?? 0);
      const crossing = crossingAt(line, (km_from ?? 0) + length / 2, zoom);
      const properties = { ...propertiesOf(stretch, order), length, ...anchorOf(crossing, country === "LA") };
      const offset = country === "LA" ? labelOffsetPx : -labelOffsetPx;
      return point(toPosition(add(crossing.pixel, crossing.toLaos, offset), zoom), properties);
    });
}

/** The edge of the text that faces the line. */
function anchorOf({ toLaos: [x, y] }: Crossing, isLaos: boolean): { anchor: string } {
  const [dx, dy] = isLaos ? [x, y] : [-x, -y];
  if (Math.abs(dx) >= 0.5) return { anchor: dx > 0 ? "left" : "right" };
  return { anchor: dy > 0 ? "top" : "bottom" };
}

/** Imported polygons of the day's units, coloured as their ribbons are. */
export function polygons({ facts, day }: Scene): Feature[] {
  const orders = new Map(
    stretchesOn(facts, day).map(({ stretch, order }) => [stretch.properties.unit, order]),
  );
  return facts.units.flatMap(({ id, geometry, properties }) => {
    const isArea = geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
    if (!isArea || !isValidOn(properties, day)) return [];
    const { country, level, name_vi, name_lo, name_en } = properties;
    const order = orders.get(id) ?? 0;
    return [
      {
        type: "Feature",
        geometry,
        properties: { ref: refOf("admin-units", id), country, level, order, name_vi, name_lo, name_en },
      },
    ];
  });
}
