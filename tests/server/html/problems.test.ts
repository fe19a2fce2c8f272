// What cannot be answered, told to people as a page and to programs as a problem.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entityTag } from "../../../server/http/caching.ts";
import type { PageFile } from "../../../server/http/pageFiles.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

const portalPage: PageFile = {
  type: "text/html; charset=utf-8",
  policy: "revalidate",
  tag: entityTag("portal"),
  bodies: { identity: Buffer.from("<!doctype html><title>portal</title>") },
};
let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp(new Map([["/", portalPage]]));
});
afterAll(() => world.close());

const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("a refusal", () => {
  it.each([
    ["/api/collections/places/items/nobody", 404, "Không có gì ở địa chỉ này", "nobody"],
    ["/api/collections/rivers?lang=en", 404, "Nothing is at this address", "rivers"],
    ["/api/collections/places/items?colour=red&lang=lo", 400, "ຕອບຄຳຖາມນີ້ບໍ່ໄດ້", "colour"],
    ["/api/nothing", 404, "Không có gì ở địa chỉ này", "/api/nothing"],
    ["/id/places/nobody", 404, "Không có gì ở địa chỉ này", "nobody"],
    [
      "/api/collections/places/items?q=%3Cscript%3E&lang=%3Cscript%3E",
      400,
      "Không trả lời được",
      "&lt;script&gt;",
    ],
  ])("is a page at %s for whoever prefers one", async (address, status, title, detail) => {
    const response = await world.app.request(address, { headers: browser });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      status,
      "text/html; charset=utf-8",
    ]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const page = await response.text();
    expect(page).toContain(title);
    expect(page).toContain(detail);
    expect(page).not.toContain("<script>");
    const told = await world.app.request(address);
    expect([told.status, told.headers.get("Content-Type")]).toEqual([status, "application/problem+json"]);
  });
});

describe("the page of the portal", () => {
  it("leads programs to the API by its headers", async () => {
    for (const address of ["/", "/?view=table"]) {
      const links = (await world.app.request(address, { headers: browser })).headers.get("Link") ?? "";
      for (const rel of ["api-catalog", "service-desc", "service-doc", "describedby"]) {
        const [, href] = new RegExp(`<([^>]+)>; rel="${rel}"`).exec(links) ?? [];
        const response = await world.app.request(new URL(href ?? "").pathname);
        expect([rel, response.status]).toEqual([rel, 200]);
      }
    }
  });
});
