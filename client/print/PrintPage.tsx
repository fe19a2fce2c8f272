// The map of a View as a sheet of paper: choices on the screen, the sheet alone on paper. The address holds both.
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useThemeOfPage } from "../panels/shell/useTheme.ts";
import { useTitle } from "../panels/shell/useTitle.ts";
import { Choices } from "./Choices.tsx";
import type { Size } from "./paper.ts";
import { Preview } from "./Preview.tsx";
import { Sheet } from "./Sheet.tsx";
import { usePicture } from "./usePicture.ts";
import { usePlacement } from "./usePlacement.ts";
import { useSheetWords } from "./useSheetWords.ts";
import "./messages/index.ts";
import "./print.css";

export function PrintPage() {
  const { t } = useTranslation("print");
  useTitle();
  useThemeOfPage();
  const { title } = useSheetWords();
  useEffect(() => {
    // What a browser calls the file that it prints to.
    document.title = title;
  });
  const areLettersThere = useLetters();
  const [room, mapRoom] = useRoom();
  const frame = areLettersThere ? room : null;
  const { placement, place } = usePlacement(frame);
  const drawn = usePicture(frame, placement);
  return (
    <div className="print-page">
      <Choices frame={frame} placement={placement} place={place} drawn={drawn} />
      <main className="print-preview" aria-label={t("preview")}>
        <Preview>
          <Sheet frame={frame} placement={placement} drawn={drawn} mapRoom={mapRoom} />
        </Preview>
      </main>
    </div>
  );
}

/** Letters that come late would move what was measured: the first picture waits for them. */
function useLetters(): boolean {
  const [areThere, setThere] = useState(false);
  useEffect(() => {
    // What is laid out is asked for; only then does the browser know which letters it misses.
    void document.body.offsetHeight;
    void document.fonts.ready.then(() => setThere(true));
  }, []);
  return areThere;
}

/** The room of an element in whole CSS pixels, whatever it is scaled to on the screen. */
function useRoom(): readonly [Size | null, (element: HTMLElement | null) => void] {
  const [room, setRoom] = useState<Size | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const observe = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(() => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.current.observe(element);
  }, []);
  return [room, observe];
}
