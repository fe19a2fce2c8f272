// What the address of a brief understands and refuses, and what its answers are kept for.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function refusal(path: string) {
  const response = await world.app.request(`/api/briefs/${path}`);
  const { detail, parameter } = (await response.json()) as { detail: string; parameter?: string };
  return { status: response.status, detail, parameter };
}

describe("the address of a brief", () => {
  it.each([
    ["province/vn-90", 404, "there is no brief of kind province; expected one of commune, twinning"],
    ["commune/vn-0", 404, "the collection admin-units has no feature vn-0"],
    ["commune/vn-901", 404, "vn-901 is not a commune"],
    ["post/v-gia-dinh", 404, "v-gia-dinh is not a post"],
    ["village/post-thu", 404, "post-thu is not a village"],
    ["conference/act-02", 404, "act-02 is not a conference or talks"],
    ["quarter/vn-90?period=2024-Q1", 404, "vn-90 is not a district or commune"],
  ])("answers %s with %i", async (path, status, detail) => {
    const { status: told, detail: said } = await refusal(path);
    expect([told, said.startsWith(detail)]).toEqual([status, true]);
  });

  it.each([
    ["quarter/vn-901", "period"],
    ["quarter/vn-901?period=2024-Q5", "period"],
    ["quarter/vn-901?period=2024", "period"],
    ["quarter/vn-901?period=1200-Q1", "period"],
    ["quarter/vn-901?period=2024-01-01/2024-03-31", "period"],
    ["commune/vn-9001?period=2024-Q1", "period"],
    ["commune/vn-9001?f=pdf", "f"],
    ["commune/vn-9001?lang=fr", "lang"],
    ["commune/vn-9001?unit=vn-901", "unit"],
  ])("refuses %s and names %s", async (path, parameter) => {
    const { status, parameter: named } = await refusal(path);
    expect([status, named]).toEqual([400, parameter]);
  });

  it("says which file it gives, of which unit, quarter, language and day", async () => {
    const response = await world.app.request("/api/briefs/quarter/vn-901?period=2024-Q2&f=docx&lang=lo");
    expect(response.headers.get("Content-Disposition")).toBe(
      'attachment; filename="brief-quarter-vn-901-2024-Q2-lo-2026-01-02.docx"',
    );
    expect(response.headers.get("Content-Type")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
  });

  it.each(["html", "docx", "xlsx", "json"])("gives the same %s for the same question", async (f) => {
    const other = await openWorldApp();
    const bytes = async ({ app }: WorldApp) =>
      Buffer.from(await (await app.request(`/api/briefs/commune/vn-9001-2025?f=${f}`)).arrayBuffer());
    const [one, another] = [await bytes(world), await bytes(other)];
    await other.close();
    expect(one.equals(another)).toBe(true);
  });

  it("prints pages without a script, with one linked stylesheet that is served", async () => {
    const page = await (await world.app.request("/api/briefs/village/v-gia-dinh?f=html&lang=lo")).text();
    expect(page).toContain('<html lang="lo">');
    expect(page).not.toMatch(/<script|<style| style=/);
    const styles = await world.app.request("/api/brief.css");
    expect(styles.headers.get("Content-Type")).toContain("text/css");
    expect(await styles.text()).toContain("size: A4 portrait");
    for (const [, name] of page.matchAll(/<col class="(w\d+)">/g))
      expect(await (await world.app.request("/api/brief.css")).text()).toContain(`.${name} {`);
  });
});
