// Opens the map in an element once, tells the zoom step, and closes it with the component.
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { stepOf } from "../layers/places/placement.ts";
import { Stage } from "./stage.ts";
import type { Wardrobe } from "./style.ts";

/** The map, once its first style is there, and the zoom step that it shows; null until the map is open. */
export function useStage(container: RefObject<HTMLElement | null>, wardrobe: Wardrobe, onUnable: () => void) {
  const [stage, setStage] = useState<Stage | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const first = useRef(wardrobe);
  const unable = useEffectEvent(onUnable);
  useEffect(() => {
    if (!container.current) return undefined;
    const opened = openStage(container.current, first.current);
    if (!opened) {
      unable();
      return undefined;
    }
    const readZoom = () => setZoom(stepOf(opened.map.getZoom()));
    readZoom();
    opened.map.on("zoom", readZoom);
    opened.map.once("style.load", () => setStage(opened));
    return () => {
      setStage(null);
      opened.close();
    };
  }, [container]);
  return { stage, zoom };
}

/** Null where the browser has no WebGL 2. That is asked only after a failure: the question itself takes a tenth of a second. */
function openStage(container: HTMLElement, wardrobe: Wardrobe): Stage | null {
  try {
    return new Stage(container, wardrobe);
  } catch (error) {
    if (document.createElement("canvas").getContext("webgl2") !== null) throw error;
    return null;
  }
}
