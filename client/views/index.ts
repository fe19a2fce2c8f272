// The ways to see one filtered answer; adding one is a file and a line here and in state/view.ts.
import { type ComponentType, lazy } from "react";
import type { ViewId } from "../state/view.ts";

/** Each view comes in a chunk of its own, so that filter and list do not wait for it. */
export const views: Readonly<Record<ViewId, ComponentType>> = {
  map: lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView })),
  profile: lazy(async () => ({ default: (await import("./profile/ProfileView.tsx")).ProfileView })),
  table: lazy(async () => ({ default: (await import("./table/TableView.tsx")).TableView })),
  coverage: lazy(async () => ({ default: (await import("./coverage/CoverageView.tsx")).CoverageView })),
  board: lazy(async () => ({ default: (await import("./board/BoardView.tsx")).BoardView })),
  programme: lazy(async () => ({ default: (await import("./programme/ProgrammeView.tsx")).ProgrammeView })),
  indicators: lazy(async () => ({
    default: (await import("./indicators/IndicatorsView.tsx")).IndicatorsView,
  })),
  changes: lazy(async () => ({ default: (await import("./changes/ChangesView.tsx")).ChangesView })),
};
