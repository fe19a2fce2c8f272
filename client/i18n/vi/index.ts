import details from "./details.json" with { type: "json" };
import filters from "./filters.json" with { type: "json" };
import map from "./map.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };

/** The reference: its keys are the type of every other language. */
export const vi = { details, filters, map, shell };
export type Messages = typeof vi;
