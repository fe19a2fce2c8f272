// Stable addresses: to the page for people, to the data for programs, and 410 with the successor for what is no more.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, Problem } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async function ask(address: string, accept = "*/*") {
  const response = await world.app.request(address, { headers: { Accept: accept } });
  return { response, status: response.status, location: response.headers.get("Location") };
}

describe("a stable address", () => {
  it.each([
    ["/id/places/v-gia-dinh", browser, "http://localhost/?selected=places/v-gia-dinh"],
    ["/id/places/v-gia-dinh?lang=lo", browser, "http://localhost/?selected=places/v-gia-dinh&lang=lo"],
    ["/id/places/v-gia-dinh", "*/*", "http://localhost/api/collections/places/items/v-gia-dinh"],
    [
      "/id/places/v-gia-dinh",
      "application/geo+json",
      "http://localhost/api/collections/places/items/v-gia-dinh",
    ],
    [
      "/id/places/v-gia-dinh?f=geojson",
      browser,
      "http://localhost/api/collections/places/items/v-gia-dinh?f=geojson",
    ],
    [
      "/id/places/v-gia-dinh?f=html&lang=en",
      "*/*",
      "http://localhost/api/collections/places/items/v-gia-dinh?f=html&lang=en",
    ],
    // A unit that ended keeps its address.
    ["/id/admin-units/vn-901", browser, "http://localhost/?selected=admin-units/vn-901"],
    ["/id/admin-units/vn-901", "*/*", "http://localhost/api/collections/admin-units/items/vn-901"],
  ])("%s leads whoever accepts %s to %s", async (address, accept, location) => {
    expect(await ask(address, accept)).toMatchObject({ status: 303, location });
  });

  it.each(collectionIds)(
    "leads to the data of every record of %s, which name it as canonical",
    async (id) => {
      for (const { id: featureId } of world.dataset.features[id]) {
        const stable = `/id/${id}/${encodeURIComponent(featureId)}`;
        const { location } = await ask(stable);
        const response = await world.app.request(new URL(location ?? "").pathname);
        const { links } = (await response.json()) as { links: { rel: string; href: string }[] };
        expect(links.find(({ rel }) => rel === "canonical")?.href).toBe(`http://localhost${stable}`);
      }
    },
  );

  it("says for an ended unit which units came after it", async () => {
    const response = await world.app.request("/api/collections/admin-units/items/vn-901");
    const { properties } = (await response.json()) as { properties: { succeeded_by: string[] } };
    expect(properties.succeeded_by).toEqual(["vn-9001-2025", "vn-9003-2025"]);
  });

  it.each([
    ["/id/places/nobody", 404],
    ["/id/rivers/v-gia-dinh", 404],
    ["/id/papers/v-gia-dinh", 404],
    ["/id/places/v-gia-dinh?f=csv", 400],
    ["/id/places/v-gia-dinh?colour=red", 400],
    ["/id/places/%00", 404],
  ])("answers %s with %i and the reason", async (address, status) => {
    const { response } = await ask(address);
    expect(Problem.parse(await response.json())).toMatchObject({ status });
  });
});

describe("a record that another one took the place of", () => {
  const addresses = ["/id/places/v-gia-dinh-cu", "/api/collections/places/items/v-gia-dinh-cu"];

  it.each(addresses)("is gone at %s, and the problem names the successor", async (address) => {
    const { response, status } = await ask(address);
    expect(status).toBe(410);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Link")).toContain(
      '<http://localhost/id/places/v-gia-dinh>; rel="successor-version"',
    );
    const problem: unknown = await response.json();
    expect(Problem.parse(problem)).toMatchObject({ status: 410, title: "Gone" });
    expect(problem).toMatchObject({ superseded_by: ["http://localhost/id/places/v-gia-dinh"] });
  });

  it.each(addresses)("is gone at %s for a reader too, who gets a link", async (address) => {
    const { response, status } = await ask(`${address}?f=html&lang=en`);
    expect(status).toBe(410);
    const page = await response.text();
    expect(page).toContain("v-gia-dinh-cu");
    expect(page).toContain("/api/collections/places/items/v-gia-dinh?lang=en&amp;f=html");
    expect(page).toContain("Recorded twice under two spellings.");
  });

  it("was never a record of another collection", async () => {
    expect((await ask("/id/papers/v-gia-dinh-cu")).status).toBe(404);
  });
});
