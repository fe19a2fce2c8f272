// The page never shows two versions of the data beside each other: what it does with answers of another one.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dataVersionHeader } from "#contract";

const fetchBefore = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchBefore;
});

/** A fresh page: the module remembers the version that it shows. */
let page: typeof import("../../../client/api/offline/dataVersion.ts");
beforeEach(async () => {
  vi.resetModules();
  page = await import("../../../client/api/offline/dataVersion.ts");
});

/** Answers as `answer` chooses by the version that the page asks for; null when it asks for none. */
function serve(answer: (asked: string | null) => string): (string | null)[] {
  const asked: (string | null)[] = [];
  globalThis.fetch = async (_address, options) => {
    const version = new Headers(options?.headers).get(dataVersionHeader);
    asked.push(version);
    return new Response("{}", { headers: { [dataVersionHeader]: answer(version) } });
  };
  return asked;
}

const ask = () => page.fetchOfOneVersion("/api/places", new AbortController().signal);
const versionOf = (response: Response) => response.headers.get(dataVersionHeader);

it("shows the version of the first answer and asks for it from then on", async () => {
  const asked = serve((version) => version ?? "one");
  await ask();
  await ask();
  expect(asked).toEqual([null, "one"]);
  expect(page.shownVersion()).toBe("one");
});

it("asks again by name where an answer of a newer version came of its own, and keeps what it shows", async () => {
  let newest = "one";
  const asked = serve((version) => version ?? newest);
  const first = ask();
  newest = "two";
  const second = ask();
  expect([versionOf(await first), versionOf(await second)]).toEqual(["one", "one"]);
  expect(asked).toEqual([null, null, "one"]);
  expect(page.turns()).toBe(0);
});

it("goes over when nobody has the version that it shows, and throws away all of it", async () => {
  let served = "one";
  serve(() => served);
  const turned = vi.fn<() => void>();
  page.onNewVersion(turned);
  await ask();
  served = "two";
  expect(versionOf(await ask())).toBe("two");
  expect(turned).toHaveBeenCalledTimes(1);
  expect([page.shownVersion(), page.turns()]).toEqual(["two", 1]);
});

it("does not go back to a version that it left, but fails", async () => {
  let served = "one";
  serve(() => served);
  await ask();
  served = "two";
  await ask();
  served = "one";
  await expect(ask()).rejects.toThrow("was left");
  expect(page.shownVersion()).toBe("two");
});
