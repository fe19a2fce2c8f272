// Scenes of the fictional world, as the map would make them.
import type { Feature, Position } from "geojson";
import { borderLineOf } from "../../../client/layers/borderLine.ts";
import type { Facts } from "../../../client/layers/facts.ts";
import type { Scene } from "../../../client/layers/layer.ts";
import { standingOf } from "../../../client/layers/places/gathering.ts";
import { buildWorld } from "../../fixtures/world.ts";

/** The world's records as the collections would answer them. */
export async function worldFacts(): Promise<Facts> {
  const { features } = await buildWorld();
  const feature = <Record>(record: Record) => ({ type: "Feature" as const, ...record });
  return {
    border: features.border.map(feature),
    units: features["admin-units"].map(feature),
    places: features.places.map(feature),
    twinnings: features.twinnings.map(feature),
    activities: features.activities.map(feature),
  };
}

export function sceneOf(
  facts: Facts,
  changes: Partial<Pick<Scene, "zoom" | "day" | "matched" | "selected">> = {},
): Scene {
  const line = borderLineOf(facts.border);
  const { zoom = 10, day = "2026-03-01", matched = null, selected = null } = changes;
  const standing = standingOf(facts, line, { zoom, day, lang: "vi" });
  return { facts, line, ...standing, zoom, day, matched, selected, located: null, tiles: {} };
}

export const refsOf = (features: readonly Feature[]) =>
  features.map(({ properties }) => properties?.ref as string);

/** First and last position of a line. */
export function endsOfLine({ geometry }: Feature): [Position, Position] {
  if (geometry.type !== "LineString") throw new Error(`${geometry.type} is not a LineString`);
  const [first, last] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
  if (!first || !last) throw new Error("the line is empty");
  return [first, last];
}
