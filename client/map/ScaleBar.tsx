// A scale of a round number of kilometres, true at the middle of the map.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useView } from "../state/useView.ts";
import { useCameraBeat } from "./cameraBeat.ts";
import type { Stage } from "./stage.ts";

const widestPx = 130;
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;
/** Metres per pixel at zoom 0 on the equator, for 512-pixel tiles. */
const equatorMetres = 78271.51696;

/** The longest round scale that fits, in kilometres and pixels. */
export function scaleAt(zoom: number, lat: number): { km: number; px: number } {
  const kmPerPx = (equatorMetres * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom / 1000;
  const km = steps.findLast((step) => step / kmPerPx <= widestPx) ?? steps[0];
  return { km, px: Math.round(km / kmPerPx) };
}

export function ScaleBar({ stage }: { stage: Stage }) {
  const { t } = useTranslation("map");
  const [view] = useView();
  useCameraBeat(stage);
  const { km, px } = scaleAt(stage.map.getZoom(), stage.map.getCenter().lat);
  const length =
    km < 1
      ? t("metres", { number: formatNumber(view.lang, km * 1000) })
      : t("kilometres", { number: formatNumber(view.lang, km) });
  return (
    <div className="map-scale" style={{ width: px }}>
      <span className="map-scale-half" aria-hidden="true" />
      <span>{length}</span>
    </div>
  );
}
