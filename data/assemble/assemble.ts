// Valid tables and the geometry of the border → the dataset that a store loads.
import { type Dataset, unitClosure } from "#contract";
import type { Boundaries } from "../geometry/boundaries.ts";
import type { Tables } from "../ingest/tables.ts";
import { assembleActivities } from "./activities.ts";
import { assembleBorder } from "./border.ts";
import { createContext, recordsOf } from "./context.ts";
import { assembleIndicators, assemblePapers, assembleProgrammes } from "./papers.ts";
import { assemblePlaces } from "./places.ts";
import { assembleTwinnings } from "./twinnings.ts";
import { assembleUnits } from "./units.ts";

/** Pure. The tables must have come through ingest without an issue; throws when the boundaries name an unknown source. */
export function assemble(tables: Tables, boundaries: Boundaries): Dataset {
  const context = createContext(tables, boundaries);
  return {
    sources: [...context.sources.values()],
    codes: recordsOf(tables, "code_lists"),
    programmes: assembleProgrammes(context),
    features: {
      border: assembleBorder(context),
      "admin-units": assembleUnits(context),
      places: assemblePlaces(context),
      twinnings: assembleTwinnings(context),
      activities: assembleActivities(context),
      papers: assemblePapers(context),
      indicators: assembleIndicators(context),
    },
    superseded: recordsOf(tables, "superseded_ids"),
    unitClosure: unitClosure(recordsOf(tables, "admin_units")),
  };
}
