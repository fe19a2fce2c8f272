// What comes beside the picture of the map: the cursor of the keyboard, the map in words, the buttons that move it.
import { MapWords } from "../words/MapWords.tsx";
import { KeyboardMap, type KeyboardMapProps } from "./KeyboardMap.tsx";
import { PanPad } from "./PanPad.tsx";

/** What one of the map's buttons has opened. */
export type Aside = "pan" | "words" | null;

export interface MapAsideProps extends Omit<KeyboardMapProps, "onHelp"> {
  readonly aside: Aside;
  readonly onAside: (aside: Aside) => void;
}

export function MapAside({ aside, onAside, ...rest }: MapAsideProps) {
  const close = () => onAside(null);
  return (
    <>
      <KeyboardMap {...rest} onHelp={() => onAside("words")} />
      <MapWords
        stage={rest.stage}
        scene={rest.scene}
        isWalking={rest.cursor !== null}
        isOpen={aside === "words"}
        onClose={close}
      />
      {aside === "pan" && <PanPad map={rest.stage.map} onClose={close} />}
    </>
  );
}
