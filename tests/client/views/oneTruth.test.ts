// Whatever the Filter, what the views work out of the answers adds up to the number that the list tells.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overlaps, pageSchema, type Filter, type Period, ProgrammeProgress } from "#contract";
import { countAt } from "../../../client/layers/activities/features.ts";
import { borderLineOf } from "../../../client/layers/borderLine.ts";
import type { Facts } from "../../../client/layers/facts.ts";
import { numberedMarkers } from "../../../client/layers/located/numberedMarkers.ts";
import { sitesOf } from "../../../client/layers/places/sites.ts";
import { binsOf } from "../../../client/panels/timeline/bins.ts";
import { histogramOf, yearsOf } from "../../../client/panels/timeline/histogram.ts";
import { grains } from "../../../client/state/view.ts";
import {
  activityMarks,
  columnsOf as dotColumnsOf,
} from "../../../client/views/profile/layout/activityMarks.ts";
import { anchorsOf, placeMarks, unplaced } from "../../../client/views/profile/layout/placeMarks.ts";
import {
  columnsOf,
  datedFilter,
  numbersOf,
  periodOf,
  undatedFilter,
} from "../../../client/views/programme/progress.ts";
import { type AskedWorld, askWorld, sum } from "../../server/anyFilter.ts";
import { type World, worlds } from "../../server/statistics/worlds.ts";
import { factsOf } from "./profile/facts.ts";

const timeout = 60_000;
const usualZoom = 9;
const always: Period = { from: null, to: null };

describe.each(Object.entries(worlds))("one number in every view of %s", { timeout }, (_, openWorld) => {
  const world = openFor(openWorld);

  it("is what the slices, spans and undated of the timeline add up to", () =>
    world().forAnyFilter(async ({ period: _period, undated: _undated, ...filter }) => {
      const { features, numberMatched } = await world().list(filter);
      const years = yearsOf((await world().list({})).features);
      for (const grain of grains) {
        const histogram = histogramOf(features, years ? binsOf(grain, years.from, years.to) : []);
        const spans = histogram.spans.map(({ count }) => count);
        const added = sum([...histogram.counts, ...spans, histogram.undated]);
        expect([grain, added]).toEqual([grain, numberMatched]);
      }
    }));

  it("is what stands along the border profile, over a unit of it, or apart", async () => {
    const { dataset, list, forAnyFilter } = world();
    const drawn = drawnInProfile({ ...factsOf(dataset), activities: (await list({})).features });
    await forAnyFilter(async (_filter, { features, numberMatched }) => {
      const ids = features.map(({ id }) => id);
      expect(ids.filter((id) => drawn.has(id))).toHaveLength(numberMatched);
    });
  });

  it("is, for each item of a programme, what the table shows that its number opens", () =>
    world().forAnyFilter(async (filter) => {
      for (const programme of world().dataset.programmes) {
        const address = `programmes/${programme.id}/progress`;
        const { items } = await world().get(ProgrammeProgress, address, filter);
        const columns = columnsOf(programme, items);
        const isInTerm = filter.undated !== "only" && overlaps(filter.period ?? always, periodOf(programme));
        for (const [index, item] of programme.items.entries()) {
          const found = items[index];
          const [dated, undated] = [datedFilter(filter, item, programme), undatedFilter(filter, item)];
          const total = isInTerm ? await countOfRuled(dated) : 0;
          expect(found).toMatchObject({ item: item.id, total, undated: await countOfRuled(undated) });
          expect(found && sum(numbersOf(found, columns).counts)).toBe(total);
        }
      }
    }));

  /** A rule and a choice that have no code in common leave nothing, and are not asked. */
  async function countOfRuled(filter: Filter): Promise<number> {
    return [...(filter.kind ?? []), ...(filter.topic ?? [])].includes("none") ? 0 : world().countOf(filter);
  }
});

// The crowd keeps what the build derived from the activities that it replaces: the counts of ties, where each is drawn.
const { "a crowd of random activities": _crowd, ...built } = worlds;

describe.each(Object.entries(built))("one number on board and map of %s", { timeout }, (_, openWorld) => {
  const world = openFor(openWorld);

  it("is what stands at the sites of the map", async () => {
    const { dataset, list, forAnyFilter } = world();
    const facts = { ...factsOf(dataset), activities: (await list({})).features };
    const { list: sites } = sitesOf(facts, borderLineOf(facts.border), usualZoom);
    await forAnyFilter(async (_filter, { features, numberMatched }) => {
      const matched = new Set(features.map(({ id }) => id));
      const drawn = sites.flatMap(({ activities }) => activities.filter(({ id }) => matched.has(id)));
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(numberMatched);
      expect(sum(sites.map((site) => countAt(site, matched).count))).toBe(drawn.length);
    });
  });

  it("is told of each tie by board and list alike", async () => {
    const ties = await world().get(pageSchema("twinnings"), "collections/twinnings/items", {});
    expect(ties.features).toHaveLength(ties.numberMatched);
    for (const { id, properties } of ties.features)
      expect([id, properties.activity_count]).toEqual([id, await world().countOf({ twinning: [id] })]);
  });
});

/** Opens the world for the tests of a block. */
function openFor(openWorld: () => Promise<World>): () => AskedWorld {
  let world: AskedWorld | undefined;
  beforeAll(async () => {
    world = await askWorld(openWorld);
  });
  afterAll(() => world?.close());
  return () => {
    if (!world) throw new Error("the world is not open yet");
    return world;
  };
}

/** Ids of the activities that stand in a column of dots, in a row over a span, or below the drawing. */
function drawnInProfile(facts: Facts): ReadonlySet<string> {
  const places = placeMarks(facts, borderLineOf(facts.border)?.lengthKm ?? 0, "vi");
  const anchors = anchorsOf(facts, places, unplaced(facts).groups);
  const markers = new Map(numberedMarkers(facts).map(({ ref, km }) => [ref.id, km]));
  const { standing, rows, apart } = activityMarks(facts, anchors, markers);
  const columnWidthKm = 1;
  const columns = dotColumnsOf(standing, columnWidthKm, () => 0);
  const drawn = [...columns, ...rows].flatMap(({ activities }) => activities);
  return new Set([...drawn, ...apart.LA, ...apart.VN].map(({ id }) => id));
}
