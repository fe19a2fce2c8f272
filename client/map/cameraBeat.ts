// Runs a reading of the camera with every move of the map, for what lies over it in HTML.
import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import type { Stage } from "./stage.ts";

/** A number that changes whenever the camera or the size of the map does. */
export function useCameraBeat(stage: Stage | null): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    if (!stage) return undefined;
    const { map } = stage;
    let frame = 0;
    const next = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setBeat((value) => value + 1));
    };
    map.on("move", next);
    map.on("resize", next);
    return () => {
      cancelAnimationFrame(frame);
      map.off("move", next);
      map.off("resize", next);
    };
  }, [stage]);
  return beat;
}

export function sizeOf(map: MapLibreMap): { width: number; height: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}
