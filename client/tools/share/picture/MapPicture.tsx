// The map as a picture, to copy or to keep as a file. It is drawn when asked for.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import "../../../layers/ground/messages/index.ts";
import { usePalette } from "../../../layers/usePalette.ts";
import { useView } from "../../../state/useView.ts";
import { Button } from "../../../ui/Button.tsx";
import { ErrorNote } from "../../../ui/ErrorNote.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Segments } from "../../../ui/Segments.tsx";
import { download, putOnClipboard } from "./giveAway.ts";
import { usePictureWords } from "./usePictureWords.ts";

const scales = ["1", "2", "3"] as const;
type Scale = (typeof scales)[number];
type Deed = "copy" | "download";

type State =
  | { readonly is: "still" }
  | { readonly is: "drawing" }
  | { readonly is: "unable" }
  | { readonly is: "failed"; readonly deed: Deed }
  | { readonly is: "done"; readonly said: "copied" | "refused" | "downloaded" };

export function MapPicture() {
  const { t } = useTranslation("share");
  const [scale, setScale] = useState<Scale>("2");
  const [state, setState] = useState<State>({ is: "still" });
  const { words, pictureOf, shown } = usePicture(scale);
  const act = async (deed: Deed) => {
    setState({ is: "drawing" });
    const picture = pictureOf();
    try {
      const isPut = deed === "copy" && (await putOnClipboard(picture));
      const blob = await picture;
      if (deed === "download") download(blob, `${words.fileName}@${scale}x.png`);
      setState({ is: "done", said: deed === "download" ? "downloaded" : isPut ? "copied" : "refused" });
    } catch (error) {
      const isUnable = error instanceof Error && error.name === "UnableToDraw";
      setState(isUnable ? { is: "unable" } : { is: "failed", deed });
    }
  };
  const isBusy = state.is === "drawing";
  return (
    <Section title={t("picture.title")}>
      <div className="picture-tool">
        <p>{t("picture.words")}</p>
        <Segments
          legend={t("picture.size")}
          values={scales}
          value={scale}
          wordsOf={(one) => t(`picture.scale.${one}`)}
          onChoose={setScale}
        />
        <p className="copy-ways">
          <Button look="primary" isDisabled={isBusy} onPress={() => void act("copy")}>
            {t("picture.copy")}
          </Button>
          <Button isDisabled={isBusy} onPress={() => void act("download")}>
            {t("picture.download")}
          </Button>
        </p>
        <p role="status" className="picture-status">
          {isBusy && t("picture.drawing")}
          {state.is === "done" && t(`picture.said.${state.said}`)}
          {state.is === "unable" && t("picture.unable")}
        </p>
        {state.is === "failed" && (
          <ErrorNote title={t("picture.failed")} onRetry={() => void act(state.deed)} />
        )}
        {shown && state.is === "done" && (
          <img className="picture" src={shown} alt={t("picture.alt", { title: words.title })} />
        )}
      </div>
    </Section>
  );
}

/** Draws the picture once for each size, and shows the one drawn last. */
function usePicture(scale: Scale) {
  const client = useQueryClient();
  const { t } = useTranslation("map");
  const { t: tGround } = useTranslation("ground");
  const [view] = useView();
  const palette = usePalette();
  const words = usePictureWords();
  const [shown, setShown] = useState<string | null>(null);
  const kept = useRef(new Map<string, Promise<Blob>>());
  useEffect(() => () => (shown === null ? undefined : URL.revokeObjectURL(shown)), [shown]);

  const draw = async () => {
    const { takePicture } = await import("./takePicture.tsx");
    const blob = await takePicture(client, {
      view,
      palette,
      pixelRatio: Number(scale),
      ...words,
      t,
      tGround,
    });
    setShown(URL.createObjectURL(blob));
    return blob;
  };
  const pictureOf = () => {
    const key = [scale, palette.id, JSON.stringify(words), location.href].join(" ");
    const picture = kept.current.get(key) ?? draw();
    kept.current.set(key, picture);
    // What failed is drawn anew when it is asked for again.
    picture.catch(() => kept.current.delete(key));
    return picture;
  };
  return { words, pictureOf, shown };
}
