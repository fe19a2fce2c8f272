// Whose data is drawn, and that the drawn line is illustrative only.
import { useTranslation } from "react-i18next";

/** Credits are names and stay as their owners write them. */
export const credits = "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth";

export function Attribution() {
  const { t } = useTranslation("map");
  return (
    <p className="map-attribution">
      <span lang="en">{credits}</span> · {t("illustrative")}
    </p>
  );
}
