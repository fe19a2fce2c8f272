// The map by keyboard: a ring on what the cursor stands on, its words beside it and said politely, and which keys there are.
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Country } from "#contract";
import type { Ref } from "../../layers/facts.ts";
import type { Scene } from "../../layers/layer.ts";
import { siteRadius } from "../../layers/places/arrangement.ts";
import { useView } from "../../state/useView.ts";
import { InLangs } from "../../ui/InLangs.tsx";
import { useCameraBeat } from "../cameraBeat.ts";
import type { Stage } from "../stage.ts";
import { TipCard } from "../Tooltip.tsx";
import { wordsId } from "../words/MapWords.tsx";
import "../messages/index.ts";
import "./keyboard.css";
import { tellStop } from "./stopWords.ts";
import { type Cursor, type CursorDeeds, type Halt, useCursor } from "./useCursor.ts";

export interface KeyboardMapProps extends CursorDeeds {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly cursor: Cursor | null;
  /** What the Filter leaves aside. */
  readonly out: ReadonlySet<Ref>;
}

/** The map is described by its words and by its keys. */
const howToId = "map-how-to";

export function KeyboardMap({ stage, scene, cursor, out, ...deeds }: KeyboardMapProps) {
  const { t } = useTranslation("mapWords");
  const { halt, isFocused } = useCursor(stage, scene, cursor, deeds);
  const told = useToldStop(cursor, scene, out);
  const haltWords = useHaltWords(halt);
  useCameraBeat(cursor && stage);
  useEffect(() => {
    const canvas = stage.map.getCanvas();
    canvas.setAttribute("aria-roledescription", t("role"));
    canvas.setAttribute("aria-describedby", `${wordsId} ${howToId}`);
  }, [stage, t]);
  const position = cursor && (scene.arrangement.get(cursor.stop.ref) ?? cursor.stop.position);
  const at = position && stage.map.project(position);
  const said = haltWords ?? (told ? [told.title, ...told.lines].join(". ") : "");
  return (
    <>
      <p className="hidden-words" id={howToId}>
        {t("howTo")}
      </p>
      <p className="hidden-words" role="status" data-said="cursor">
        <InLangs text={said} />
      </p>
      {cursor && at && (
        <>
          <Ring x={at.x} y={at.y} radius={radiusOf(cursor.stop.ref, scene)} />
          {told && <TipCard stage={stage} at={at} description={told} />}
        </>
      )}
      {isFocused && <Hint isWalking={cursor !== null} />}
    </>
  );
}

function useToldStop(cursor: Cursor | null, scene: Scene, out: ReadonlySet<Ref>) {
  const { t: map } = useTranslation("map");
  const { t: own } = useTranslation("mapWords");
  const { t: shell } = useTranslation();
  const [{ lang }] = useView("lang");
  if (!cursor) return null;
  const side = (country: Country | "VN/LA") => shell(`side.${country}`);
  const { stop } = cursor;
  return tellStop(stop, scene, lang, { map, own, side }, cursor, out.has(stop.ref));
}

function useHaltWords(halt: Halt): string | null {
  const { t } = useTranslation("mapWords");
  if (halt === null) return null;
  if (halt === "first" || halt === "last") return t(`ends.${halt}`);
  if (halt === "empty" || halt === "letGo" || halt === "noRecord") return t(halt);
  return t(`edge.${halt}`);
}

const plainRadiusPx = 12;
const ringGapPx = 6;

function radiusOf(ref: Ref, { sites, zoom }: Scene): number {
  const site = sites.list.find((candidate) => candidate.ref === ref);
  return (site ? siteRadius(site, zoom) : plainRadiusPx) + ringGapPx;
}

/** Four corners around the feature: a shape that nothing else on the map has, seen without its colour. */
function Ring({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  const arm = radius * 0.55;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  const path = corners
    .map(([h, v]) => `M${h * (radius - arm)} ${v * radius}H${h * radius}V${v * (radius - arm)}`)
    .join("");
  const side = 2 * radius + 8;
  return (
    <svg
      className="map-cursor"
      style={{ left: x, top: y }}
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <path className="map-cursor-halo" d={path} />
      <path className="map-cursor-line" d={path} />
    </svg>
  );
}

const hints = {
  resting: [
    ["Enter", "begin"],
    ["?", "help"],
  ],
  walking: [
    ["← ↑ → ↓", "walk"],
    ["Enter", "open"],
    ["Esc", "leave"],
  ],
} as const;

/** The keys that matter now; said by the map's description already. */
function Hint({ isWalking }: { readonly isWalking: boolean }) {
  const { t } = useTranslation("mapWords");
  return (
    <p className="map-keys-hint" aria-hidden="true">
      {hints[isWalking ? "walking" : "resting"].map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`hint.${does}`)}
        </span>
      ))}
    </p>
  );
}
