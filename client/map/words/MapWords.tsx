// The map in words that change with it: hidden for who hears the page, in a panel for who asks; said when the map was moved.
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { PlaceKind } from "#contract";
import { formatNumber } from "../../i18n/format.ts";
import { refOf } from "../../layers/facts.ts";
import { layers } from "../../layers/index.ts";
import type { Scene } from "../../layers/layer.ts";
import { useView } from "../../state/useView.ts";
import { InLangs } from "../../ui/InLangs.tsx";
import { freeFrame } from "../camera.ts";
import { stopsOf } from "../keyboard/stops.ts";
import type { Stage } from "../stage.ts";
import { nameOfRecord } from "../subjects.ts";
import { inSight } from "./inSight.ts";
import { type Told, tellMap } from "./sentences.ts";
import { WordsPanel } from "./WordsPanel.tsx";

/** Moves that follow each other are told as one. */
const restMilliseconds = 600;

/** The map's description for who cannot see it. */
export const wordsId = "map-words";

interface Props {
  readonly stage: Stage;
  readonly scene: Scene;
  /** The cursor speaks for itself while it walks. */
  readonly isWalking: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function MapWords({ stage, scene, isWalking, isOpen, onClose }: Props) {
  const { told, said } = useTold(stage, scene, isWalking);
  return (
    <>
      <p className="hidden-words" id={wordsId}>
        <InLangs text={told.all.join(" ")} />
      </p>
      <p className="hidden-words" role="status" data-said="extent">
        <InLangs text={said} />
      </p>
      {isOpen && <WordsPanel words={told.all} onClose={onClose} />}
    </>
  );
}

/** What the map shows, read when it rests; what is said of it aloud, once the camera was moved by who is in the map. */
function useTold(stage: Stage, scene: Scene, isWalking: boolean) {
  const read = useReading(stage, scene);
  const [told, setTold] = useState<Told>(read);
  const [said, setSaid] = useState("");
  const rest = useEffectEvent((isMoved: boolean) => {
    const next = read();
    const isNew = next.all.join() !== told.all.join();
    if (isNew) setTold(next);
    const isInMap = stage.map.getContainer().closest("section")?.contains(document.activeElement);
    if (isMoved && isNew && isInMap && !isWalking) setSaid(next.first);
  });
  useEffect(() => {
    const { map } = stage;
    let timer = 0;
    let isMoved = false;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        rest(isMoved);
        isMoved = false;
      }, restMilliseconds);
    };
    const move = () => {
      isMoved = true;
    };
    map.on("movestart", move);
    map.on("idle", wait);
    wait();
    return () => {
      clearTimeout(timer);
      map.off("movestart", move);
      map.off("idle", wait);
    };
  }, [stage]);
  return { told, said };
}

/** Reads the frame of the moment in the language of the page. */
function useReading(stage: Stage, scene: Scene): () => Told {
  const { t } = useTranslation("mapWords");
  const { t: map } = useTranslation("map");
  const [{ lang, hidden, selected }] = useView("lang", "hidden", "selected");
  return () => {
    const { bounds, widthM } = freeFrame(stage.map);
    return tellMap(inSight(scene, bounds, looseKinds(stage, scene)), {
      lang,
      t,
      width: map("kilometres", { number: formatNumber(lang, Math.max(1, Math.round(widthM / 1000))) }),
      hidden: layers.flatMap(({ id }) => (hidden.includes(id) ? [id] : [])),
      layerName: (id) => map(`layers.${id}`),
      selected: selected && nameOfRecord(selected, scene.facts, lang),
    });
  };
}

/** Kinds of the places that only tiles know. */
function looseKinds(stage: Stage, { facts, tiles }: Scene): readonly PlaceKind[] {
  if (!tiles.places) return [];
  const known = new Set(facts.places.map(({ id }) => refOf("places", id)));
  return stopsOf(stage.answering(), null).flatMap(({ ref, properties }) => {
    const kind = PlaceKind.safeParse(properties["kind"]);
    return kind.success && !known.has(ref) ? [kind.data] : [];
  });
}
