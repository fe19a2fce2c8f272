// `npm run tiles -- OUT.pmtiles`: every tile of the dataset as one PMTiles file.
import { readConfig } from "./config.ts";
import { openStore } from "./store/sqlite/index.ts";
import { writeArchive } from "./tiles/archive.ts";

const [out, ...more] = process.argv.slice(2);

try {
  if (out === undefined || more.length > 0 || !out.endsWith(".pmtiles")) {
    throw new Error("expected one file to write to: npm run tiles -- OUT.pmtiles");
  }
  const store = openStore(readConfig(process.env).database);
  const bytes = await writeArchive(store, out);
  await store.close();
  console.log(`${bytes} bytes → ${out}`);
} catch (error) {
  console.error(`The tiles were not written: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
