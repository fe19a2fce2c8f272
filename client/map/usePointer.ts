// The pointer over the map: what it rests on (told within a frame), what a click selects or opens.
import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import type { Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { setHovered } from "../state/hover.ts";
import { useView } from "../state/useView.ts";
import { pick } from "./picking.ts";
import type { Stage } from "./stage.ts";
import { recordOf } from "./subjects.ts";

export interface Pointed {
  readonly ref: Ref;
  readonly x: number;
  readonly y: number;
}

const isGroup = (ref: Ref) => ref.startsWith("unknown/") || ref.startsWith("crowd/");

export function usePointer(stage: Stage | null, scene: Scene | null) {
  const [, setView] = useView();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [group, setGroup] = useState<Ref | null>(null);
  const latest = useRef({ scene, setView });
  latest.current = { scene, setView };

  useEffect(() => {
    if (!stage) return;
    const { map } = stage;
    let frame = 0;
    const rest = (next: Pointed | null) => {
      const { scene } = latest.current;
      map.getCanvas().style.cursor = next ? "pointer" : "";
      setPointed(next);
      setHovered(next && scene && recordOf(next.ref, scene));
    };
    const move = ({ point }: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const picked = pick(map, point);
        rest(picked && { ref: picked.ref, x: point.x, y: point.y });
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      rest(null);
    };
    const click = ({ point }: MapMouseEvent) => {
      const { scene, setView } = latest.current;
      const ref = pick(map, point)?.ref ?? null;
      setGroup(ref && isGroup(ref) ? ref : null);
      if (ref && isGroup(ref)) return;
      const record = ref && scene ? recordOf(ref, scene) : null;
      if (record || !ref) setView({ selected: record });
    };
    map.on("mousemove", move);
    map.on("mouseout", leave);
    map.on("movestart", leave);
    map.on("click", click);
    return () => {
      cancelAnimationFrame(frame);
      setHovered(null);
      map.off("mousemove", move);
      map.off("mouseout", leave);
      map.off("movestart", leave);
      map.off("click", click);
    };
  }, [stage]);

  return { pointed, group, setGroup };
}
