// Opens the map in an element once, tells the zoom step, and closes it with the component.
import { type RefObject, useEffect, useRef, useState } from "react";
import { stepOf } from "../layers/places/placement.ts";
import { Stage } from "./stage.ts";
import type { Wardrobe } from "./style.ts";

/** The map, once its first style is there, and the zoom step that it shows. */
export function useStage(container: RefObject<HTMLElement | null>, wardrobe: Wardrobe) {
  const [stage, setStage] = useState<Stage | null>(null);
  const [zoom, setZoom] = useState(9);
  const first = useRef(wardrobe);
  useEffect(() => {
    if (!container.current) return undefined;
    const opened = new Stage(container.current, first.current);
    const readZoom = () => setZoom(stepOf(opened.map.getZoom()));
    opened.map.on("zoom", readZoom);
    opened.map.once("style.load", () => {
      readZoom();
      setStage(opened);
    });
    return () => {
      setStage(null);
      opened.close();
    };
  }, [container]);
  return { stage, zoom };
}
