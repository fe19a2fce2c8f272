// The scene of a View, asked for once and not followed: what a picture of the map is drawn from.
import type { QueryClient } from "@tanstack/react-query";
import { featuresQuery, filterFor } from "../api/queries.ts";
import { tileAddress } from "../api/tiles.ts";
import { borderLineOf } from "../layers/borderLine.ts";
import type { Facts } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { locate } from "../layers/located/locate.ts";
import { standingOf } from "../layers/places/gathering.ts";
import type { Filter } from "#contract";
import { filterOf, type View } from "../state/useView.ts";
import { formatFeatureRef } from "../state/view.ts";
import { today } from "./today.ts";
import { areTiled, idsOf, joined, outOf, ownFilter } from "./useFacts.ts";

/** The scene at a zoom step, and what the View's Filter leaves aside in it. */
export async function stillScene(client: QueryClient, view: View, zoom: number) {
  const filter = filterOf(view);
  const own = ownFilter(filter);
  const isTiled = areTiled((await client.fetchQuery(featuresQuery("places"))).numberMatched);
  const [facts, activities, places, twinnings] = await Promise.all([
    askFacts(client, isTiled),
    client.fetchQuery(featuresQuery("activities", filterFor("activities", filter))),
    askPlaces(client, filterFor("places", own), isTiled),
    client.fetchQuery(featuresQuery("twinnings", filterFor("twinnings", own))),
  ]);
  const line = borderLineOf(facts.border);
  const day = view.day ?? today();
  const scene: Scene = {
    facts,
    line,
    ...standingOf(facts, line, { zoom, day, lang: view.lang }),
    zoom,
    day,
    matched: idsOf(activities.features),
    selected: view.selected && formatFeatureRef(view.selected),
    located: view.at && locate(view.at, facts),
    tiles: isTiled ? { places: tileAddress("places", filterFor("places", own)) } : {},
  };
  const left = idsOf([...places, ...twinnings.features]);
  return { scene, out: outOf(facts, scene.sites, left, scene.matched) };
}

async function askFacts(client: QueryClient, isTiled: boolean): Promise<Facts> {
  const [border, units, places, twinnings, activities] = await Promise.all([
    client.fetchQuery(featuresQuery("border")),
    client.fetchQuery(featuresQuery("admin-units")),
    askPlaces(client, {}, isTiled),
    client.fetchQuery(featuresQuery("twinnings")),
    client.fetchQuery(featuresQuery("activities")),
  ]);
  return {
    border: border.features,
    units: units.features,
    places,
    twinnings: twinnings.features,
    activities: activities.features,
  };
}

/** The places that a Filter leaves; beside tiles only the ends of ties, and what has no position. */
async function askPlaces(client: QueryClient, filter: Filter, isTiled: boolean): Promise<Facts["places"]> {
  const ask = async (asked: Filter) => (await client.fetchQuery(featuresQuery("places", asked))).features;
  if (!isTiled) return ask(filter);
  const [tied, placeless] = [
    await ask({ twinned: true, ...filter }),
    await ask({ precision: ["none"], ...filter }),
  ];
  return joined(tied, placeless) ?? [];
}
