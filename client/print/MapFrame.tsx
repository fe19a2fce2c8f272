// The map on paper: its picture, over it as lines and words what must stay sharp, and the frame about it.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../state/useView.ts";
import { formatNumber } from "../i18n/format.ts";
import type { FramePlane } from "./frame.ts";
import { GridLines } from "./GridLines.tsx";
import { NorthArrow } from "./NorthArrow.tsx";
import { OutsideArea } from "./OutsideArea.tsx";
import type { PictureState } from "./usePicture.ts";
import { useGrid } from "./useGrid.ts";
import "./mapFrame.css";

interface Props {
  readonly plane: FramePlane;
  readonly scale: number;
  readonly title: string;
  readonly drawn: PictureState;
  /** Said in place of a picture. */
  readonly words: ReactNode;
}

export function MapFrame({ plane, scale, title, drawn, words }: Props) {
  const { t } = useTranslation("print");
  const [{ lang }] = useView("lang");
  const drawing = useGrid(plane);
  const { width, height } = plane.size;
  const picture = drawn.state === "idle" || drawn.state === "loading" ? drawn.picture : null;
  return (
    <div className="map-frame" style={{ width, height }}>
      {picture ? (
        <img
          className="map-picture"
          src={picture.src}
          width={width}
          height={height}
          alt={t("sheet.picture", { title, number: formatNumber(lang, scale) })}
          data-fresh={drawn.state === "idle"}
        />
      ) : (
        <p className="map-instead">{words}</p>
      )}
      <svg
        className="map-over"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <OutsideArea plane={plane} />
        {drawing && <GridLines drawing={drawing} plane={plane} />}
        <rect className="map-neatline" width={width} height={height} />
        <NorthArrow x={width - 26} y={14} letter={t("sheet.north")} />
      </svg>
    </div>
  );
}
