// Nearer, farther, home: the only buttons on the map.
import { useTranslation } from "react-i18next";
import { goHome } from "./camera.ts";
import type { Stage } from "./stage.ts";

const icons = {
  zoomIn: "M12 5V19M5 12H19",
  zoomOut: "M5 12H19",
  home: "M4 11.5L12 4.5L20 11.5M6.5 10V19.5H17.5V10",
} as const;

export function MapControls({ stage }: { stage: Stage }) {
  const { t } = useTranslation("map");
  const { map } = stage;
  const buttons = [
    ["zoomIn", () => map.zoomIn()],
    ["zoomOut", () => map.zoomOut()],
    ["home", () => goHome(map)],
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t("controls")}>
      {buttons.map(([id, act]) => (
        <button key={id} type="button" aria-label={t(id)} title={t(id)} onClick={act}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d={icons[id]}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </div>
  );
}
