import { describe } from "vitest";
import { openWorldStore } from "./openWorld.ts";
import { describeStore } from "./suite/index.ts";

describe("the SQLite store", { timeout: 60_000 }, () => {
  describeStore(openWorldStore);
});
