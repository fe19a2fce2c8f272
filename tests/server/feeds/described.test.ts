import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

interface Described {
  readonly paths: Readonly<
    Record<string, { get: { parameters: readonly { name?: string; $ref?: string }[]; responses: object } }>
  >;
  readonly components: { readonly parameters: Readonly<Record<string, { name: string }>> };
}

it.each(["/feeds/activities.ics", "/feeds/anniversaries.ics", "/feeds/activities.atom", "/3w"])(
  "describes %s in OpenAPI with the parameters that it takes, and no others",
  async (path) => {
    const answer = await world.app.request("/api/openapi.json");
    const { paths, components } = (await answer.json()) as Described;
    const named = (paths[path]?.get.parameters ?? []).map(
      ({ name, $ref = "" }) => name ?? components.parameters[$ref.split("/").at(-1) ?? ""]?.name,
    );
    const refused = await world.app.request(`/api${path}?nonsense=1`);
    const { detail } = (await refused.json()) as { detail: string };
    const taken = detail.replace(/^.*; expected /, "").split(", ");
    // Hashtags belong to one of the formats.
    expect(new Set(named.filter((name) => name !== "hxl"))).toEqual(new Set(taken));
  },
);
