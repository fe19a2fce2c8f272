// The map. Where the browser has no WebGL 2 it says so, and the rest of the page works on.
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LiveMap } from "./LiveMap.tsx";

export function MapView() {
  const { t } = useTranslation("map");
  const [isAble, setAble] = useState(true);
  if (isAble) return <LiveMap onUnable={() => setAble(false)} />;
  return (
    <section className="map-view map-unavailable" data-map-state="unavailable" aria-label={t("label")}>
      <p role="status">{t("unavailable")}</p>
    </section>
  );
}
