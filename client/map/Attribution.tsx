// Whose data is drawn, and that the drawn line is illustrative only. On a phone the credits unfold.
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useGroundCredits } from "./useGround.ts";

/** Credits are names and stay as their owners write them. */
export const credits =
  "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · GSHHG (LGPL)";

const narrow = "(max-width: 600px)";

function subscribe(listener: () => void) {
  const media = matchMedia(narrow);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

export function Attribution() {
  const { t } = useTranslation("map");
  const said = [credits, ...useGroundCredits()].join(" · ");
  const isNarrow = useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
  if (!isNarrow)
    return (
      <p className="map-attribution">
        <span lang="en">{said}</span> · {t("illustrative")}
      </p>
    );
  return (
    <details className="map-attribution">
      <summary>
        <span aria-hidden="true">© </span>
        {t("illustrative")}
      </summary>
      <p lang="en">{said}</p>
    </details>
  );
}
