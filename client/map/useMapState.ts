// What tests and measurements wait for and ask: data-map-state, data-map-zoom, and the event `map:ask`.
import { type RefObject, useEffect } from "react";
import { layers } from "../layers/index.ts";
import type { GroundLayerId, MapLayer } from "../layers/layer.ts";
import { drawnRef } from "./picking.ts";
import type { Stage } from "./stage.ts";

/** One drawn feature as `map:ask` answers it; x and y are pixels of the page for points. */
export interface DrawnFeature {
  readonly layer: string;
  readonly ref: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The detail of a `map:ask` event: dispatch one on the map's element, and `answer` is called before dispatch returns. */
export interface MapQuestion {
  readonly answer: (features: DrawnFeature[]) => void;
}

/** Marks the element `loading` until facts and picture are there, then `idle`; every later change of data marks it anew. */
export function useMapState(
  root: RefObject<HTMLElement | null>,
  stage: Stage | null,
  /** What is shown; null until it is there, another one whenever it changes. */
  shown: object | null,
  /** Layers that have come since are awaited as new data are. */
  ground: readonly MapLayer<GroundLayerId>[],
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !stage || !shown) return undefined;
    const { map } = stage;
    tell(element, "loading");
    // Names are placed within the frame, so the picture is whole with the first one that has all its tiles.
    const settle = () => {
      if (map.isMoving() || !stage.isWhole(ground)) return;
      element.setAttribute("data-map-zoom", map.getZoom().toFixed(2));
      tell(element, "idle");
    };
    const stir = () => tell(element, "loading");
    map.on("render", settle);
    map.on("idle", settle);
    map.on("movestart", stir);
    map.triggerRepaint();
    return () => {
      map.off("render", settle);
      map.off("idle", settle);
      map.off("movestart", stir);
    };
  }, [root, stage, shown, ground]);

  useEffect(() => {
    const element = root.current;
    if (!element || !stage) return undefined;
    const reply = (event: Event) => {
      if (event instanceof CustomEvent) (event.detail as MapQuestion).answer(drawnFeatures(stage));
    };
    element.addEventListener("map:ask", reply);
    return () => element.removeEventListener("map:ask", reply);
  }, [root, stage]);
}

function tell(element: HTMLElement, state: "loading" | "idle"): void {
  element.setAttribute("data-map-state", state);
}

function drawnFeatures({ map }: Stage): DrawnFeature[] {
  const box = map.getContainer().getBoundingClientRect();
  const interactive = layers.flatMap((layer) => layer.interactive).filter((id) => map.getLayer(id));
  return map.queryRenderedFeatures({ layers: interactive }).map((feature) => {
    const { layer, geometry, properties } = feature;
    const [lon, lat] = geometry.type === "Point" ? geometry.coordinates : [];
    const at = lon !== undefined && lat !== undefined ? map.project([lon, lat]) : null;
    return {
      layer: layer.id,
      ref: drawnRef(feature) ?? "",
      x: at && box.x + at.x,
      y: at && box.y + at.y,
      properties,
    };
  });
}
