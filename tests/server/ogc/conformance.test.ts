// Every class that the portal declares is tested under its URI, and none is declared that is not.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";
import { ask, type Classes } from "./classes/asking.ts";
import { common } from "./classes/common.ts";
import { crs } from "./classes/crs.ts";
import { features } from "./classes/features.ts";
import { filters } from "./classes/filter.ts";
import { html } from "./classes/html.ts";
import { queryables } from "./classes/queryables.ts";
import { schemas } from "./classes/schemas.ts";
import { tiles } from "./classes/tiles.ts";

/** A standard's classes are added here. */
const tested: Classes = {
  ...common,
  ...features,
  ...html,
  ...crs,
  ...queryables,
  ...filters,
  ...schemas,
  ...tiles,
};

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

it("declares the classes that are tested, and no other", async () => {
  const { body } = await ask(world, "/conformance");
  const uris = Object.keys(tested).map((end) => `http://www.opengis.net/spec/${end}`);
  expect(body["conformsTo"].toSorted()).toEqual(uris.toSorted());
});

describe.each(Object.entries(tested))("http://www.opengis.net/spec/%s", (_, tests) => {
  tests(() => world);
});
