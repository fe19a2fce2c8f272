// The cursor of the keyboard over the features of the map: which keys move it, where it stands, when it rests and comes back.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Ref } from "../../layers/facts.ts";
import type { Scene } from "../../layers/layer.ts";
import { freeMiddle, reveal } from "../camera.ts";
import { type Deed, deedOf } from "../keys.ts";
import type { Stage } from "../stage.ts";
import { type Stop, stopsOf } from "./stops.ts";
import { type Direction, nearestTo, nearestTowards } from "./walk.ts";

/** Where the cursor stands: a stop, and its place in the order from the north, from 1. */
export interface Cursor {
  readonly stop: Stop;
  readonly at: number;
  readonly of: number;
}

/** Why the cursor went no farther. */
export type Halt = Direction | "first" | "last" | "empty" | "noRecord" | "letGo" | null;

export interface CursorDeeds {
  readonly onCursor: (cursor: Cursor | null) => void;
  /** Says whether there was anything to open. */
  readonly onOpen: (ref: Ref) => boolean;
  readonly onHelp: () => void;
}

export function useCursor(stage: Stage, scene: Scene, cursor: Cursor | null, deeds: CursorDeeds) {
  const [halt, setHalt] = useState<Halt>(null);
  const [isFocused, setFocused] = useState(() => isFocusSeen(stage));
  const rested = useRef<Stop | null>(null);

  const place = (stops: readonly Stop[], index: number | null, otherwise: Halt) => {
    const stop = index === null ? undefined : stops[index];
    setHalt(stop && stop.ref !== cursor?.stop.ref ? null : otherwise);
    if (!stop || index === null) return;
    deeds.onCursor({ stop, at: index + 1, of: stops.length });
    reveal(stage.map, stop.position);
  };
  const go = (deed: Going) => {
    const stops = stopsOf(stage.answering(), scene.line);
    if (stops.length === 0) {
      setHalt("empty");
      return;
    }
    const [index, otherwise] = goal(deed, stops, cursor, stage);
    place(stops, index, otherwise);
  };
  const act = (deed: Deed) => {
    if (deed === "help") deeds.onHelp();
    else if (deed === "leave") {
      setHalt("letGo");
      deeds.onCursor(null);
    } else if (deed !== "open") go(deed);
    else if (cursor && !deeds.onOpen(cursor.stop.ref)) setHalt("noRecord");
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const deed = deedOf(event, cursor !== null);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    act(deed);
  });
  const arrive = useEffectEvent(() => {
    setFocused(isFocusSeen(stage));
    const stops = rested.current ? stopsOf(stage.answering(), scene.line) : [];
    const index = indexOf(rested.current, stops, scene);
    rested.current = null;
    if (index !== null) place(stops, index, null);
  });
  const depart = useEffectEvent(() => {
    setFocused(false);
    setHalt(null);
    rested.current = cursor?.stop ?? null;
    deeds.onCursor(null);
  });
  const point = useEffectEvent(() => {
    setFocused(false);
    rested.current = null;
    deeds.onCursor(null);
  });
  // Another zoom or day arranges the features anew: what stood alone may have joined a group, or be gone.
  const settle = useEffectEvent(() => {
    if (!cursor) return;
    const stops = stopsOf(stage.answering(), scene.line);
    const index = indexOf(cursor.stop, stops, scene);
    const stop = index === null ? undefined : stops[index];
    if (!stop || index === null) deeds.onCursor(null);
    else if (!isSame(cursor, stop, index, stops.length))
      deeds.onCursor({ stop, at: index + 1, of: stops.length });
  });

  useEffect(() => {
    const { map } = stage;
    const canvas = map.getCanvas();
    const end = new AbortController();
    const { signal } = end;
    canvas.addEventListener("keydown", press, { signal });
    canvas.addEventListener("focus", arrive, { signal });
    canvas.addEventListener("blur", depart, { signal });
    canvas.addEventListener("pointerdown", point, { signal });
    map.on("idle", settle);
    return () => {
      end.abort();
      map.off("idle", settle);
    };
  }, [stage]);

  return { halt, isFocused };
}

/** Is the focus on the map, and by the keyboard? */
function isFocusSeen(stage: Stage): boolean {
  const canvas = stage.map.getCanvas();
  return document.activeElement === canvas && canvas.matches(":focus-visible");
}

type Going = Exclude<Deed, "help" | "open" | "leave">;

/** The stop that a deed leads to, and what is said when it leads nowhere else. */
function goal(
  deed: Going,
  stops: readonly Stop[],
  cursor: Cursor | null,
  { map }: Stage,
): readonly [index: number | null, otherwise: Halt] {
  const spots = stops.map(({ position }) => map.project(position));
  if (deed === "first") return [0, "first"];
  if (deed === "last") return [stops.length - 1, "last"];
  const here = cursor ? stops.findIndex(({ ref }) => ref === cursor.stop.ref) : -1;
  if (!cursor || here < 0 || deed === "begin") return [nearestTo(spots, freeMiddle(map)), null];
  if (deed === "next") return [Math.min(here + 1, stops.length - 1), "last"];
  if (deed === "previous") return [Math.max(here - 1, 0), "first"];
  return [nearestTowards(spots, map.project(cursor.stop.position), deed), deed];
}

/** Where a stop is found again: as itself, or as the group that it has joined. */
function indexOf(stop: Stop | null, stops: readonly Stop[], { sites }: Scene): number | null {
  if (!stop) return null;
  const own = stops.findIndex(({ ref }) => ref === stop.ref);
  if (own >= 0) return own;
  const site = sites.of.get(stop.ref)?.ref;
  const joined = stops.findIndex(({ ref }) => ref === site);
  return joined >= 0 ? joined : null;
}

const isSame = (cursor: Cursor, stop: Stop, index: number, of: number) =>
  cursor.stop.ref === stop.ref &&
  cursor.at === index + 1 &&
  cursor.of === of &&
  cursor.stop.position[0] === stop.position[0] &&
  cursor.stop.position[1] === stop.position[1];
