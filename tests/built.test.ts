// What the build does to page and libraries, each on the real text it is meant for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { schemasWithoutJsonSchema } from "../scripts/leanLibraries.ts";
import { inOrder } from "../scripts/orderOfRequests.ts";

it("asks for the largest script first, then for the others, and for nothing twice", () => {
  const line = (tag: string) => `    ${tag}\n`;
  const entry = line('<script type="module" crossorigin src="/assets/index-a1.js"></script>');
  const runtime = line('<link rel="modulepreload" crossorigin href="/assets/rolldown-runtime-b2.js">');
  const react = line('<link rel="modulepreload" crossorigin href="/assets/react-c3.js">');
  const shell = line('<link rel="modulepreload" crossorigin href="/assets/shell-d4.js">');
  const style = line('<link rel="stylesheet" crossorigin href="/assets/shell-e5.css">');
  const icon = line('<link rel="icon" href="/favicon.svg" type="image/svg+xml" />');
  const page = (...tags: string[]) => `<html>\n  <head>\n${tags.join("")}  </head>\n</html>\n`;
  expect(inOrder(page(icon, entry, runtime, react, shell, style))).toBe(
    page(icon, shell, react, style, entry, runtime),
  );
});

it("takes all ways to write JSON Schema out of the page's schemas, and nothing else", () => {
  const zod = createRequire(import.meta.url).resolve("zod/package.json");
  const path = join(dirname(zod), "v4/classic/schemas.js");
  const before = readFileSync(path, "utf8");
  const after = schemasWithoutJsonSchema(before);
  const uses = (code: string) => code.match(/JSONSchemaMethod\(|processJSONSchema =/g)?.length ?? 0;
  expect(uses(before)).toBeGreaterThan(20);
  expect(uses(after)).toBe(0);
  const others = (code: string) =>
    code.split("\n").filter((text) => !/processJSONSchema|JSONSchemaMethod|undefined/.test(text));
  expect(others(after).filter((text) => text.trim())).toEqual(others(before).filter((text) => text.trim()));
});
