// A store over the fictional world, in a folder of its own.
import { buildWorld } from "../../fixtures/world.ts";
import { open } from "../statistics/worlds.ts";
import type { OpenedStore } from "./suite/opened.ts";

export async function openWorldStore(): Promise<OpenedStore> {
  return open(await buildWorld());
}
