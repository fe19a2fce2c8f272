import { addViewMessages } from "../../../i18n/viewMessages.ts";
import en from "./en.json" with { type: "json" };
import lo from "./lo.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

declare module "../../../i18n/viewMessages.ts" {
  interface ViewMessages {
    table: typeof vi;
  }
}

addViewMessages("table", { vi, lo, en });

/** The columns that have a title. The keys of a literal are what its type says they are. */
export const columnTitles = Object.keys(vi.columns) as (keyof typeof vi.columns)[];
