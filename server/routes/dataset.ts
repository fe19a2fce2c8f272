// The whole dataset, for those who keep a copy of it where there is no network: what it is, and its file.
import { type DatasetInfo, maxCopyBytes } from "#contract";
import { cachePolicies } from "../http/caching.ts";
import { takeText } from "../http/choices.ts";
import { jsonAnswer } from "../http/formats.ts";
import { NotFound } from "../http/problems.ts";
import type { Route } from "./route.ts";

export const datasetRoute: Route = async ({ store, query }) => {
  query.end([]);
  const info: DatasetInfo = {
    data_version: store.version,
    schema_version: store.shape,
    made_on: store.madeOn,
    bytes: (await store.copy()).length,
  };
  return jsonAnswer(info);
};

/** The file of the version that is asked for, which never changes. */
export const datasetFileRoute: Route = async ({ store, query }) => {
  const version = takeText(query, "version", "the version of the data");
  query.end(["version"]);
  if (version !== store.version)
    throw new NotFound(`the data is of version ${store.version}, not ${version}`);
  const bytes = await store.copy();
  if (bytes.length > maxCopyBytes)
    throw new NotFound(
      `the dataset of ${bytes.length} bytes is not given as a copy; the most is ${maxCopyBytes}`,
    );
  return {
    type: "application/vnd.sqlite3",
    passing: "",
    lasting: bytes,
    headers: { "Cache-Control": cachePolicies.immutable },
  };
};
