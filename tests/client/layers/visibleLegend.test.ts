// What a legend beside a picture tells: what is seen in the picture, and nothing else.
import { describe, expect, it } from "vitest";
import { layers } from "../../../client/layers/index.ts";
import type { SeenFeature } from "../../../client/layers/visibleLegend.ts";
import { visibleLegend } from "../../../client/layers/visibleLegend.ts";
import { sceneOf, worldFacts } from "./scene.ts";

const labels = (seen: readonly SeenFeature[], zoom = 11) =>
  visibleLegend(seen, zoom).flatMap(({ entries }) => entries.map(({ label }) => label));

const seenAs = (layer: string, properties: SeenFeature["properties"] = {}): SeenFeature => ({
  layer,
  properties,
});

describe("the legend of what is seen", () => {
  const cases: readonly (readonly [string, SeenFeature, readonly string[]])[] = [
    [
      "a post somewhere in its commune",
      seenAs("places", { symbol: "post", fill: "light", site: "place" }),
      ["post", "light"],
    ],
    ["a group of places", seenAs("places", { symbol: "crowd", fill: "light", site: "crowd" }), ["crowd"]],
    [
      "a place from tiles",
      seenAs("places-dots", { kind: "gate", coord_precision: "exact" }),
      ["gate", "solid"],
    ],
    ["a stated tie", seenAs("links", { part: "trunk", lost: false }), ["link_stated"]],
    ["a tie that lost its side", seenAs("links-dashed", { part: "trunk", lost: true }), ["link_lost"]],
    ["a ring of one side", seenAs("rings", { crossBorder: 0, undated: 0 }), ["ring_one_side"]],
    [
      "a ring of both",
      seenAs("rings", { crossBorder: 2, undated: 1 }),
      ["ring_cross_border", "ring_undated"],
    ],
    ["a ribbon", seenAs("stretches", { country: "LA" }), ["ribbon_la"]],
    ["land alone", seenAs("lands"), []],
  ];
  it.each(cases)("explains %s", (_, feature, expected) => {
    expect(labels([feature])).toEqual(expected);
  });

  it("tells nothing of numbers that far out are not written", () => {
    expect(labels([seenAs("rings", { crossBorder: 0, undated: 1 })], 9)).toEqual(["ring_one_side"]);
  });

  it("knows the features of the layers themselves, topmost first", async () => {
    const scene = sceneOf(await worldFacts());
    const features = layers.flatMap((layer) =>
      layer.sources.flatMap(({ id, features: make }) =>
        make(scene).map(({ properties }) => seenAs(id, properties ?? {})),
      ),
    );
    const told = visibleLegend(features, 11);
    const order = layers.map(({ id }) => id).toReversed();
    expect(told.map(({ id }) => id)).toEqual(order.filter((id) => told.some((layer) => layer.id === id)));
    expect(labels(features)).toEqual(expect.arrayContaining(["border", "gate", "ribbon_vn", "unknown"]));
  });
});
