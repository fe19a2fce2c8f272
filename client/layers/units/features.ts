// Ribbons of the day's units, their labels beside them, and imported polygons.
import type { Feature } from "geojson";
import { isValidOn } from "#contract";
import { refOf } from "../facts.ts";
import { lineString, point, type Scene } from "../layer.ts";
import { labelId } from "../places/rooms.ts";
import { courseAt, sliceCourse } from "./course.ts";
import { isOuter, type Stretch, stretchesOn } from "./stretches.ts";

function propertiesOf(stretch: Stretch, order: number) {
  const { unit, country, name_vi, name_lo, name_en } = stretch.properties;
  const ref = refOf("admin-units", unit ?? stretch.id);
  return { ref, country, order, outer: isOuter(stretch), name_vi, name_lo, name_en };
}

export function stretches({ facts, day, line, zoom }: Scene): Feature[] {
  if (!line) return [];
  const course = courseAt(line, zoom);
  return stretchesOn(facts, day).map(({ stretch, order }) => {
    const { km_from, km_to } = stretch.properties;
    return lineString(sliceCourse(course, km_from ?? 0, km_to ?? 0), propertiesOf(stretch, order));
  });
}

/** From so many units on one side its labels are written smaller: the fourteen communes of the old division. */
const crowd = 9;

/** One label per stretch on its own side, where the arrangement has kept room for it. */
export function labels({ facts, day, arrangement }: Scene): Feature[] {
  const drawn = stretchesOn(facts, day).flatMap(({ stretch, order }) => {
    const position = arrangement.get(labelId(stretch.properties.unit ?? stretch.id));
    return position ? [{ position, properties: propertiesOf(stretch, order) }] : [];
  });
  const bySide = Map.groupBy(drawn, ({ properties }) => properties.country);
  return drawn.map(({ position, properties }) => {
    const small = (bySide.get(properties.country)?.length ?? 0) >= crowd;
    return point(position, { ...properties, small });
  });
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
