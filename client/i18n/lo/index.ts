import type { Messages } from "../vi/index.ts";
import details from "./details.json" with { type: "json" };
import filters from "./filters.json" with { type: "json" };
import map from "./map.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };

export const messages: Messages = { details, filters, map, shell };
