// A record that others took the place of, because it told the same twice or was taken apart. Its id stays known.
import { z } from "zod";
import { CollectionId } from "./collections.ts";

/** Collections whose records are rows of tables; the border's pieces are derived. */
export const SupersedableCollection = CollectionId.exclude(["border"]);
export type SupersedableCollection = z.infer<typeof SupersedableCollection>;

export const Superseded = z.object({
  id: z.string(),
  collection: SupersedableCollection,
  /** Ids of the same collection that hold the facts now. */
  superseded_by: z.array(z.string()),
  since: z.string(),
  reason: z.string(),
});
export type Superseded = z.infer<typeof Superseded>;
