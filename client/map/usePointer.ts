// The pointer over the map: what it rests on (told within a frame), what a click selects or opens.
import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useEffectEvent, useState } from "react";
import type { Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { followFrom } from "../state/followed.ts";
import { setHovered } from "../state/hover.ts";
import { useView } from "../state/useView.ts";
import { pick } from "./picking.ts";
import type { Stage } from "./stage.ts";
import { recordOf } from "./subjects.ts";

export interface Pointed {
  readonly ref: Ref;
  readonly x: number;
  readonly y: number;
  /** As they are drawn: all that the page knows of a feature of tiles. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const isGroup = (ref: Ref) => ref.startsWith("unknown/") || ref.startsWith("crowd/");

export function usePointer(stage: Stage | null, scene: Scene | null) {
  const [, setView] = useView();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [group, setGroup] = useState<Ref | null>(null);
  const rest = useEffectEvent((next: Pointed | null) => {
    stage?.map.getCanvas().classList.toggle("is-pointing", next !== null);
    setPointed(next);
    setHovered(next && scene && recordOf(next.ref, scene));
  });
  const choose = useEffectEvent((ref: Ref | null) => {
    setGroup(ref && isGroup(ref) ? ref : null);
    if (ref && isGroup(ref)) return;
    const record = ref && scene ? recordOf(ref, scene) : null;
    if (record || !ref) setView({ selected: record });
  });

  useEffect(() => {
    if (!stage) return undefined;
    const { map } = stage;
    let frame = 0;
    const move = ({ point }: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const picked = pick(map, point);
        rest(picked && { ref: picked.ref, x: point.x, y: point.y, properties: picked.feature.properties });
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      rest(null);
    };
    const click = ({ point }: MapMouseEvent) => choose(pick(map, point)?.ref ?? null);
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

  /** Opens what the keyboard stands on and lets the keyboard follow; says whether there is anything to open. */
  const open = (ref: Ref): boolean => {
    const record = scene && recordOf(ref, scene);
    if (isGroup(ref)) setGroup(ref);
    else if (record && stage) {
      setView({ selected: record });
      followFrom(stage.map.getCanvas());
    }
    return isGroup(ref) || record !== null;
  };

  return { pointed, group, setGroup, open };
}
