// The ways to see one filtered answer; adding one is a file and a line here and in state/view.ts.
import { type ComponentType, lazy } from "react";
import type { ViewId } from "../state/view.ts";

/** Each view comes in a chunk of its own, so that filter and list do not wait for the map engine. */
export const views: Readonly<Record<ViewId, ComponentType>> = {
  map: lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView })),
};
