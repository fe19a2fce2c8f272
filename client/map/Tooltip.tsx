// What the pointer rests on, in words beside it.
import { useTranslation } from "react-i18next";
import type { Scene } from "../layers/layer.ts";
import { useView } from "../state/useView.ts";
import { describe } from "./describe.ts";
import type { Pointed } from "./usePointer.ts";

interface Props {
  readonly pointed: Pointed | null;
  readonly scene: Scene | null;
  /** Width and height of the map in pixels: the tooltip turns inward at its edges. */
  readonly width: number;
  readonly height: number;
}

export function Tooltip({ pointed, scene, width, height }: Props) {
  const { t } = useTranslation("map");
  const [view] = useView();
  const description = pointed && scene && describe(pointed.ref, scene, view.lang, t);
  if (!pointed || !description) return null;
  const isRight = pointed.x > width * 0.6;
  const isLow = pointed.y > height * 0.7;
  const shift = `translate(${isRight ? "calc(-100% - 16px)" : "16px"}, ${isLow ? "calc(-100% - 12px)" : "12px"})`;
  return (
    <div className="map-tooltip" style={{ left: pointed.x, top: pointed.y, transform: shift }}>
      <strong>{description.title}</strong>
      {description.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
