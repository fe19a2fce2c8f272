// North, south, nearer, farther, whole: every move of the window without a drag.
import { useTranslation } from "react-i18next";
import { isWhole, type KmWindow, moveBy, narrowestKm, zoomAbout } from "./layout/scale.ts";
import type { MoveWindow } from "./useKmWindow.ts";

const icons = {
  north: "M14.5 5l-7 7 7 7",
  south: "M9.5 5l7 7-7 7",
  zoomOut: "M5 12H19",
  zoomIn: "M12 5V19M5 12H19",
  whole: "M4 7v10M20 7v10M4 12h16M8 9l-4 3 4 3M16 9l4 3-4 3",
} as const;

/** Share of the window that one press moves. */
const stride = 0.4;
const zoomStep = 1.6;

interface Props {
  readonly window: KmWindow;
  readonly lengthKm: number;
  readonly move: MoveWindow;
}

export function Controls({ window, lengthKm, move }: Props) {
  const { t } = useTranslation("profile");
  const width = window[1] - window[0];
  const middle = (window[0] + window[1]) / 2;
  const buttons = [
    ["north", window[0] <= 0.01, () => move((now) => moveBy(now, -stride * width, lengthKm))],
    ["south", window[1] >= lengthKm - 0.01, () => move((now) => moveBy(now, stride * width, lengthKm))],
    ["zoomOut", isWhole(window, lengthKm), () => move((now) => zoomAbout(now, zoomStep, middle, lengthKm))],
    ["zoomIn", width <= narrowestKm, () => move((now) => zoomAbout(now, 1 / zoomStep, middle, lengthKm))],
    ["whole", isWhole(window, lengthKm), () => move(() => [0, lengthKm])],
  ] as const;
  return (
    <div className="profile-controls" role="group" aria-label={t("controls.label")}>
      {buttons.map(([id, isIdle, act]) => (
        // An idle button stays in the order of the tab key, so that the focus is not lost at the end of the line.
        <button
          key={id}
          type="button"
          aria-label={t(`controls.${id}`)}
          title={t(`controls.${id}`)}
          aria-disabled={isIdle}
          onClick={isIdle ? undefined : act}
        >
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <path d={icons[id]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
