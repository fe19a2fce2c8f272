// A brief of the fictional world as somebody asks for it, and the numbers that the screen asks for.
import { expect } from "vitest";
import type { Brief, TableBlock } from "../../../server/briefs/brief.ts";
import type { WorldApp } from "../world.ts";

/** The answer at a path below /api, read as JSON. */
export async function jsonAt<Answer>({ app }: WorldApp, path: string): Promise<Answer> {
  const response = await app.request(`/api/${path}`);
  const text = await response.text();
  expect([path, response.status, response.status === 200 ? "" : text]).toEqual([path, 200, ""]);
  return JSON.parse(text) as Answer;
}

export function briefAt(world: WorldApp, path: string): Promise<Brief> {
  return jsonAt<Brief>(world, `briefs/${path}${path.includes("?") ? "&" : "?"}f=json`);
}

/** The value of a figure by its id. */
export function figureOf({ blocks }: Brief, id: string): number | string | null | undefined {
  const figures = blocks.flatMap((block) => (block.type === "figures" ? block.figures : []));
  return figures.find((figure) => figure.id === id)?.value;
}

export function tableOf({ blocks }: Brief, id: string): TableBlock {
  const found = blocks.find((block) => block.type === "table" && block.id === id);
  if (found?.type !== "table") throw new Error(`there is no table ${id}`);
  return found;
}

/** The bars of the chart: key and value. */
export function barsOf({ blocks }: Brief): readonly (readonly [string, number])[] {
  return blocks.flatMap((block) =>
    block.type === "chart" ? block.bars.map(({ key, value }) => [key, value] as const) : [],
  );
}
