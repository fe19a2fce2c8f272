// Rings around places that are drawn from tiles: of these the page knows where their activities were held, and no more.
import type { Feature, Position } from "geojson";
import { type Activity, type Ref, refOf } from "../facts.ts";
import { point, type Scene } from "../layer.ts";
import type { Sites } from "../places/sites.ts";
import { countAt } from "./features.ts";
import { ringRadius } from "./ring.ts";

interface Spot {
  /** The place; or the activity, where its points cannot be told apart. */
  readonly ref: Ref;
  readonly position: Position;
  readonly activity: Activity;
}

/** None while all places come as features, since each then stands at a site. */
export function looseRings({ facts, sites, matched, tiles }: Scene): Feature[] {
  if (tiles.places === undefined) return [];
  const spots = facts.activities.flatMap((activity) => spotsOf(activity, sites));
  return [...Map.groupBy(spots, ({ ref, position }) => `${ref} ${position.join()}`).values()].flatMap(
    (together) => {
      const [first] = together;
      if (!first) return [];
      const counts = countAt({ activities: together.map(({ activity }) => activity) }, matched);
      const [lon = 0, lat = 0] = first.position;
      const radius = ringRadius(counts.count);
      return [point([lon, lat], { ref: first.ref, site: "place", country: null, radius, ...counts })];
    },
  );
}

/** The points of an activity that no site stands for. */
function spotsOf(activity: Activity, { of }: Sites): Spot[] {
  const { geometry, properties, id } = activity;
  const places = properties.place_ids.map((place) => refOf("places", place));
  if (properties.location !== "place" || geometry === null) return [];
  const positions =
    geometry.type === "Point"
      ? [geometry.coordinates]
      : geometry.type === "MultiPoint"
        ? geometry.coordinates
        : [];
  if (positions.length !== places.length) {
    const isAtSite = places.some((ref) => of.has(ref));
    return isAtSite
      ? []
      : positions.map((position) => ({ ref: refOf("activities", id), position, activity }));
  }
  return positions.flatMap((position, index) => {
    const ref = places[index];
    return ref === undefined || of.has(ref) ? [] : [{ ref, position, activity }];
  });
}
