// Loads a world whose last records never end, for the test that kills it: node loadForever.ts FILE
import { setInterval } from "node:timers";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";

const world = await buildWorld();
const [paper] = world.features.papers;
if (!paper) throw new Error("the world has no paper");

/** Tells when the load has come to its papers, then keeps it there. */
const endless = new Proxy(paper, {
  get: (target, key) => {
    if (key === "geometry") {
      process.stdout.write("writing\n");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return Reflect.get(target, key);
  },
});

setInterval(() => undefined, 1000);
await loadDataset(process.argv[2] ?? "", { ...world, features: { ...world.features, papers: [endless] } });
