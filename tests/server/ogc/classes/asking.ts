// How the tests of conformance classes ask the portal, and what a class is tested by.
import { expect } from "vitest";
import type { WorldApp } from "../../world.ts";

/** Tests of one class, told by `it`; the world is open when they run. */
export type ClassTests = (world: () => WorldApp) => void;

/** Class by the end of its URI → its tests. */
export type Classes = Readonly<Record<string, ClassTests>>;

/** What an answer holds is what the tests find out, so they look into it without a type. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

export interface Told {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, Json>>;
}

/** Asks an address below /api and reads its JSON. */
export async function ask(world: WorldApp, address: string, accept?: string): Promise<Told> {
  const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept };
  const response = await world.app.request(`/api${address}`, { headers });
  const body = (await response.json()) as Record<string, Json>;
  return {
    status: response.status,
    type: response.headers.get("Content-Type") ?? "",
    headers: response.headers,
    body,
  };
}

export interface TestedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export function linksOf({ body }: Told, rel: string): readonly TestedLink[] {
  return (body["links"] as TestedLink[]).filter((link) => link.rel === rel);
}

/** Follows a link and expects what it promised. Only its origin is left out: the app is asked without a network. */
export async function follow(world: WorldApp, link: TestedLink | undefined): Promise<Told> {
  if (!link) throw new Error("there is no such link");
  const { pathname, search } = new URL(link.href);
  const told = await ask(world, pathname.replace(/^\/api/, "") + search, link.type);
  expect([link.href, told.status, told.type]).toEqual([link.href, 200, link.type]);
  return told;
}

export function idsOf({ body }: Told): readonly string[] {
  return (body["features"] as { id: string }[]).map(({ id }) => id).toSorted();
}
