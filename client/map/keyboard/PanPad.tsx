// Four buttons that move the map without a drag.
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { type Mover, panBy } from "../camera.ts";
import "../../ui/Icon.css";

const ways = {
  up: { by: [0, -1], icon: "M6 14.5L12 8.500L18 14.500" },
  left: { by: [-1, 0], icon: "M14.500 6L8.500 12L14.500 18" },
  right: { by: [1, 0], icon: "M9.500 6L15.500 12L9.500 18" },
  down: { by: [0, 1], icon: "M6 9.500L12 15.500L18 9.500" },
} as const;

interface Props {
  readonly map: Mover;
  readonly onClose: () => void;
}

export function PanPad({ map, onClose }: Props) {
  const { t } = useTranslation("mapWords");
  const pad = useRef<HTMLDivElement>(null);
  useFocusBack(pad, "button");
  return (
    <div
      ref={pad}
      className="map-pan"
      role="group"
      aria-label={t("pan.label")}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      {(["up", "left", "right", "down"] as const).map((way) => (
        <button
          key={way}
          type="button"
          data-way={way}
          aria-label={t(`pan.${way}`)}
          title={t(`pan.${way}`)}
          onClick={() => panBy(map, ways[way].by)}
        >
          <svg className="icon" viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true">
            <path d={ways[way].icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
