// What a portal says of the data it has, for those who keep a copy of it.
import { z } from "zod";

export const DatasetInfo = z.object({
  /** Changes whenever any fact changes. */
  data_version: z.string(),
  /** Of the file's shape: a reader of another shape cannot open it. */
  schema_version: z.string(),
  /** When the dataset was built. */
  made_on: z.iso.datetime(),
  /** Size of the file. */
  bytes: z.number().int(),
});
export type DatasetInfo = z.infer<typeof DatasetInfo>;

/** Every answer of the API says in this header of which version its facts are; a client that has chosen one says it too. */
export const dataVersionHeader = "Data-Version";

/** Copies beyond this size are neither given nor kept: far more than the portal's own data, and too much for a phone. */
export const maxCopyBytes = 30_000_000;
