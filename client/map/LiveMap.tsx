// The running map with what lies over it: tooltip, lists of groups, frame, scale, buttons, attribution.
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { focusOf } from "../layers/focus.ts";
import type { Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { LocatedNote } from "../layers/located/LocatedNote.tsx";
import { type Located } from "../layers/located/locate.ts";
import { useLocated } from "../layers/located/useLocated.ts";
import { usePalette } from "../layers/usePalette.ts";
import { groundCircle } from "../layers/selection/index.ts";
import { useHovered } from "../state/hover.ts";
import { useView, useViewFilter } from "../state/useView.ts";
import { formatFeatureRef } from "../state/view.ts";
import { Attribution } from "./Attribution.tsx";
import { approach, bringIntoView, goNear } from "./camera.ts";
import { Frame } from "./Frame.tsx";
import { GroupList } from "./GroupList.tsx";
import { KeyboardMapLater } from "./keyboard/KeyboardMapLater.tsx";
import type { Aside } from "./keyboard/MapAside.tsx";
import type { Cursor } from "./keyboard/useCursor.ts";
import { type Lighting, lightOf } from "./lights.ts";
import { MapControls } from "./MapControls.tsx";
import { namedOf } from "./named.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import type { Stage } from "./stage.ts";
import { pointOf, positionsOf } from "./subjects.ts";
import { today } from "./today.ts";
import { useAnsweredFilter, useFacts, useMatched, useOut, useTiles } from "./useFacts.ts";
import { useGroundLayers } from "./useGround.ts";
import { useMapState } from "./useMapState.ts";
import { usePointer } from "./usePointer.ts";
import { useSame, useScene } from "./useScene.ts";
import { useStage } from "./useStage.ts";

/** Nothing is pointed at in the first view. */
const Tooltip = lazy(async () => ({ default: (await import("./Tooltip.tsx")).Tooltip }));

interface LiveMapProps {
  /** The browser cannot draw a map. */
  readonly onUnable: () => void;
}

export function LiveMap({ onUnable }: LiveMapProps) {
  const { t } = useTranslation("map");
  const root = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [view] = useView();
  const { filter, isAnswered } = useAnsweredFilter(useViewFilter());
  const palette = usePalette();
  const selected = view.selected && formatFeatureRef(view.selected);

  const located = useLocated();
  const { facts, isFailed } = useFacts();
  const matched = useMatched(filter);
  const tiles = useTiles(filter);
  const wardrobe = { palette, lang: view.lang, hidden: view.hidden, named: [] };
  const { stage, zoom } = useStage(canvas, wardrobe, onUnable);
  const scene = useScene({
    facts,
    zoom,
    day: view.day ?? today(),
    lang: view.lang,
    matched,
    selected,
    located,
    tiles,
  });
  const selectedFocus = useFocus(selected, scene);
  const named = useSame(namedOf(selectedFocus, scene));
  const hidden = useSame(view.hidden);
  const ground = useGroundLayers();
  const out = useOut(filter, facts, scene?.sites ?? null, matched);
  const { pointed, group, setGroup, open } = usePointer(stage, scene);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [aside, setAside] = useState<Aside>(null);
  const hoveredRecord = useHovered();
  const hovered = pointed?.ref ?? cursor?.stop.ref ?? (hoveredRecord && formatFeatureRef(hoveredRecord));
  const hoveredFocus = useFocus(hovered, scene);

  useEffect(() => {
    if (stage && scene) stage.show(scene);
  }, [stage, scene]);
  useEffect(() => {
    stage?.dress({ palette, lang: view.lang, hidden, named, ground });
  }, [stage, palette, view.lang, hidden, named, ground]);
  useEffect(() => {
    if (!stage || !scene) return;
    const siteOf = (ref: Ref) => scene.sites.of.get(ref)?.ref ?? null;
    const lighting: Lighting = { hovered, selected, hoveredFocus, selectedFocus, out, siteOf };
    const singled = [hovered, selected].filter((ref) => ref !== null);
    stage.light((ref) => lightOf(ref, lighting), singled);
  }, [stage, scene, hovered, selected, hoveredFocus, selectedFocus, out]);
  useSelectionInView(stage, scene, selected);
  useLocatedInView(stage, located);
  // What the Filter leaves aside is part of the picture.
  const shown = useMemo(() => (isAnswered && scene ? { scene, out } : null), [isAnswered, scene, out]);
  useMapState(root, stage, shown, ground);
  useEffect(() => {
    const canvas = stage?.map.getCanvas();
    canvas?.setAttribute("role", "application");
    canvas?.setAttribute("aria-label", t("label"));
  }, [stage, t]);

  return (
    <section className="map-view" ref={root} data-map-state="loading" aria-label={t("label")}>
      <div className="map-canvas" ref={canvas} />
      {stage && <Frame stage={stage} />}
      {stage && scene && <GroupList stage={stage} scene={scene} open={group} onOpen={setGroup} />}
      <LocatedNote />
      {stage && <MapControls stage={stage} aside={aside} onAside={setAside} />}
      <div className="map-foot">
        {stage && <ScaleBar stage={stage} />}
        <Attribution />
      </div>
      {stage && scene && pointed && pointed.ref !== group && (
        <Suspense fallback={null}>
          <Tooltip stage={stage} scene={scene} pointed={pointed} />
        </Suspense>
      )}
      {stage && scene && (
        <KeyboardMapLater
          {...{ stage, scene, out, cursor, aside }}
          onCursor={setCursor}
          onOpen={open}
          onAside={setAside}
        />
      )}
      {isFailed && (
        <p className="map-note" role="status">
          {t("failed")}
        </p>
      )}
    </section>
  );
}

/** Goes to a spot that is asked for, near enough to see its margin. */
function useLocatedInView(stage: Stage | null, located: Located | null): void {
  useEffect(() => {
    if (stage && located) goNear(stage.map, groundCircle(located.position, located.margin_m));
  }, [stage, located]);
}

function useFocus(ref: Ref | null, scene: Scene | null): ReadonlySet<Ref> | null {
  const facts = scene?.facts;
  const sites = scene?.sites;
  return useMemo(() => (ref && facts && sites ? focusOf(ref, facts, sites) : null), [ref, facts, sites]);
}

/** Brings a new selection into view, and again when a panel takes room from the map. */
function useSelectionInView(stage: Stage | null, scene: Scene | null, selected: Ref | null): void {
  const isReady = scene !== null;
  const look = useEffectEvent(() => {
    if (stage && scene && selected) bringIntoView(stage.map, positionsOf(selected, scene));
  });
  const approachFirst = useEffectEvent(
    () => stage && scene && selected && approach(stage.map, pointOf(selected, scene)),
  );
  useEffect(() => {
    if (!stage || !selected || !isReady) return undefined;
    if (!approachFirst()) look();
    stage.map.on("resize", look);
    return () => {
      stage.map.off("resize", look);
    };
  }, [stage, selected, isReady]);
}
