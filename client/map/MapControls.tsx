// Nearer, farther, home, move, in words: the only buttons on the map. All that a drag or a wheel does, a press does too.
import { useTranslation } from "react-i18next";
import { goHome } from "./camera.ts";
import type { Aside } from "./keyboard/MapAside.tsx";
import type { Stage } from "./stage.ts";
import "../ui/Icon.css";

const icons = {
  zoomIn: "M12 5V19M5 12H19",
  zoomOut: "M5 12H19",
  home: "M4 11.5L12 4.5L20 11.5M6.5 10V19.5H17.5V10",
  pan: "M12 4V20M4 12H20M9 7L12 4L15 7M9 17L12 20L15 17M7 9L4 12L7 15M17 9L20 12L17 15",
  words: "M5 7H19M5 12H19M5 17H14",
} as const;

interface Props {
  readonly stage: Stage;
  readonly aside: Aside;
  readonly onAside: (aside: Aside) => void;
}

export function MapControls({ stage, aside, onAside }: Props) {
  const { t } = useTranslation("map");
  const { map } = stage;
  const buttons = [
    ["zoomIn", () => map.zoomIn()],
    ["zoomOut", () => map.zoomOut()],
    ["home", () => goHome(map)],
    ["pan", () => onAside(aside === "pan" ? null : "pan")],
    ["words", () => onAside(aside === "words" ? null : "words")],
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t("controls")}>
      {buttons.map(([id, act]) => (
        <button
          key={id}
          type="button"
          aria-label={t(id)}
          title={t(id)}
          aria-expanded={id === "pan" || id === "words" ? aside === id : undefined}
          onClick={act}
        >
          <svg className="icon" viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true">
            <path d={icons[id]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
