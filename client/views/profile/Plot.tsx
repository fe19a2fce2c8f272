// The drawing: measures its room, holds the window, lights what belongs together, and tells what is pointed at.
import { type ReactNode, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Facts } from "../../layers/facts.ts";
import { LocatedNote } from "../../layers/located/LocatedNote.tsx";
import { useLocated } from "../../layers/located/useLocated.ts";
import { Controls } from "./Controls.tsx";
import type { Drawing } from "./drawing.ts";
import { GroupButtons } from "./GroupButtons.tsx";
import { Head } from "./Head.tsx";
import { laneScale } from "./layout/placeLanes.ts";
import { kmScale } from "./layout/scale.ts";
import { DeskContext } from "./Mark.tsx";
import { ProfileTip } from "./ProfileTip.tsx";
import { Sheet } from "./Sheet.tsx";
import { useDeskOf } from "./useDeskOf.ts";
import { useGestures } from "./useGestures.ts";
import { useInSight } from "./useInSight.ts";
import { useKeys } from "./useKeys.ts";
import { useKmWindow } from "./useKmWindow.ts";
import { type Marks, useLayout } from "./useLayoutOfProfile.ts";
import { usePaperPalette } from "./usePaperPalette.ts";
import { useSize } from "./useSize.ts";
import type { Words } from "./useWords.ts";

interface PlotProps {
  readonly facts: Facts;
  readonly marks: Marks;
  readonly words: Words;
  readonly matched: ReadonlySet<string> | null;
  /** A button of the view that stands with those of the window. */
  readonly tool: ReactNode;
}

const wideGutterPx = 128;
const narrowGutterPx = 10;
const marginRightPx = 14;
/** Narrower drawings have no gutter. */
const gutterFromPx = 620;

export function Plot({ facts, marks, words, matched, tool }: PlotProps) {
  const { t } = useTranslation("profile");
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const keysId = useId();
  const palette = usePaperPalette();
  const { window, atRest, move } = useKmWindow(marks.lengthKm);
  const { width, zoom } = size ?? { width: 0, zoom: 1 };
  const gutter = width >= gutterFromPx ? wideGutterPx : narrowGutterPx;
  const scale = useMemo(
    () => kmScale(window, gutter, Math.max(gutter + 1, width - marginRightPx)),
    [window, gutter, width],
  );
  const whole = (scale.right - scale.left) / marks.lengthKm;
  const layout = useLayout(marks, laneScale(scale.pxPerKm, whole), [window, atRest]);
  const drawing: Drawing = { marks, layout, sheet: layout.sheet, scale, palette, words, matched };
  const { LA, VN } = layout.sides;
  const crowded = [LA.places, LA.gates, VN.places, VN.gates].reduce((sum, { left }) => sum + left.length, 0);
  const { desk, told } = useDeskOf(facts, marks);
  const located = useLocated();
  useGestures(frame, scale, zoom, marks.lengthKm, move);
  useInSight(facts, marks, move, located?.km ?? null);
  const onKeyDown = useKeys(frame, marks.lengthKm, move);
  const [from, to] = [words.km(window[0], 0), words.km(window[1], 0)];
  return (
    <>
      <Head>
        <Controls window={window} lengthKm={marks.lengthKm} move={move} />
        {tool}
      </Head>
      <LocatedNote />
      <p className="hidden-words" id={keysId}>
        {t("keys")}
      </p>
      {/* The plot is one stop of the tab key; the arrow keys go on from mark to mark. */}
      <div
        ref={frame}
        className="profile-frame"
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys move among the links in it
        tabIndex={0}
        aria-label={t("plot", { from, to })}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
      >
        <DeskContext value={desk}>
          {width > 0 && (
            <div className="profile-drawing" style={{ zoom }}>
              <Sheet drawing={drawing} located={located} width={width} gutter={gutter} />
              <GroupButtons drawing={drawing} />
            </div>
          )}
        </DeskContext>
        <ProfileTip told={told} frame={frame} />
      </div>
      {crowded > 0 && <p className="profile-crowded">{t("crowded", { n: crowded })}</p>}
    </>
  );
}
