// What index.html sets out with the scripts is what the page asks, to the letter: else it would be fetched twice.
import { readFileSync } from "node:fs";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it } from "vitest";
import { codeListsQuery, featuresQuery } from "../../../client/api/queries.ts";

const fetchBefore = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchBefore;
});

it("sets out only what the page asks", async () => {
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    asked.push(typeof input === "string" ? input : new Request(input).url);
    return new Response("null", { status: 500 });
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const collection of ["activities", "places", "admin-units", "twinnings"] as const)
    await client.prefetchQuery(featuresQuery(collection));
  await client.prefetchQuery(codeListsQuery);
  const page = readFileSync("client/index.html", "utf8");
  const preloads = [...page.matchAll(/rel="preload" as="fetch"[^>]*href="([^"]+)"/g)].map(([, href]) => href);
  expect(preloads).toEqual(asked);
});
