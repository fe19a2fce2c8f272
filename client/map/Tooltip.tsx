// What the pointer or the keyboard rests on, in words beside it.
import { useTranslation } from "react-i18next";
import type { Scene } from "../layers/layer.ts";
import { useView } from "../state/useView.ts";
import { InLangs } from "../ui/InLangs.tsx";
import { sizeOf } from "./cameraBeat.ts";
import { type Description, describe } from "./describe.ts";
import type { Stage } from "./stage.ts";
import type { Pointed } from "./usePointer.ts";

interface Props {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly pointed: Pointed;
}

export function Tooltip({ stage, scene, pointed }: Props) {
  const { t } = useTranslation("map");
  const [view] = useView();
  const description = describe(pointed, scene, view.lang, t);
  return description && <TipCard stage={stage} at={pointed} description={description} />;
}

interface TipCardProps {
  readonly stage: Stage;
  readonly at: { readonly x: number; readonly y: number };
  readonly description: Description;
}

/** On a map narrower than this words turn inward at its middle. */
const narrowPx = 600;
const gapPx = 16;

/** Words beside a point of the map; they turn inward near its edges. */
export function TipCard({ stage, at: { x, y }, description }: TipCardProps) {
  const { width, height } = sizeOf(stage.map);
  const isRight = x > width * (width < narrowPx ? 0.5 : 0.6);
  const isLow = y > height * 0.7;
  const shift = `translate(${isRight ? `calc(-100% - ${gapPx}px)` : `${gapPx}px`}, ${isLow ? "calc(-100% - 12px)" : "12px"})`;
  const room = (isRight ? x : width - x) - 2 * gapPx;
  return (
    <div
      className="map-tooltip"
      style={{
        left: x,
        top: y,
        inlineSize: "max-content",
        maxInlineSize: `min(20rem, ${room}px)`,
        transform: shift,
      }}
    >
      <strong>
        <InLangs text={description.title} />
      </strong>
      {description.lines.map((line) => (
        <span key={line}>
          <InLangs text={line} />
        </span>
      ))}
    </div>
  );
}
