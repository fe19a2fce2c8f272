// The graticule's degrees along the frame, as in a printed atlas.
import { useTranslation } from "react-i18next";
import { ticks } from "../layers/basemap/graticule.ts";
import { sizeOf, useCameraBeat } from "./cameraBeat.ts";
import type { Stage } from "./stage.ts";

/** Labels nearer than this to a corner, in pixels, would meet. */
const cornerPx = 36;

/** 107.1667 → 107°10′ */
export function formatDegrees(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, "0")}′`;
}

export function Frame({ stage }: { stage: Stage }) {
  const { t } = useTranslation("map");
  useCameraBeat(stage);
  const { map } = stage;
  const { width, height } = sizeOf(map);
  const bounds = map.getBounds();
  const { lat } = map.getCenter();
  const meridians = ticks(bounds.getWest(), bounds.getEast())
    .map((lon) => ({ lon, x: map.project([lon, lat]).x }))
    .filter(({ x }) => x > cornerPx && x < width - cornerPx);
  const parallels = ticks(bounds.getSouth(), bounds.getNorth())
    .map((lat) => ({ lat, y: map.project([bounds.getWest(), lat]).y }))
    .filter(({ y }) => y > cornerPx && y < height - cornerPx);
  return (
    <div className="map-frame" aria-hidden="true">
      {meridians.map(({ lon, x }) => (
        <span key={`lon ${lon}`} className="map-frame-lon" style={{ left: x }}>
          {t("east", { degrees: formatDegrees(lon) })}
        </span>
      ))}
      {parallels.map(({ lat, y }) => (
        <span key={`lat ${lat}`} className="map-frame-lat" style={{ top: y }}>
          {t("north", { degrees: formatDegrees(lat) })}
        </span>
      ))}
    </div>
  );
}
