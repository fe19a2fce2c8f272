// Where a place lies: its unit now and before, how exactly the point is known, and how far other things are.
import { useTranslation } from "react-i18next";
import type { Distance, FeatureOf, NearestPlace, Place } from "#contract";
import { roundKilometre, tellDistance } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Precision } from "../../ui/Precision.tsx";
import { Section } from "../../ui/Section.tsx";
import { DistanceWords } from "./DistanceWords.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { HelpWord } from "./HelpWord.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { UnitNowAndBefore } from "./UnitNowAndBefore.tsx";

interface PositionSectionProps {
  readonly place: FeatureOf<Place>;
  /** What must be said of the positions of its kind. */
  readonly remark?: "post_remark" | "marker_remark";
}

export function PositionSection({ place, remark }: PositionSectionProps) {
  const { t } = useTranslation("details");
  const { properties } = place;
  const isPlaced = properties.coord_precision !== "none";
  return (
    <Section title={t("section.position")}>
      <FactList>
        <UnitNowAndBefore place={properties} />
        <Fact label={<HelpWord part="symbols">{t("position.exactness")}</HelpWord>}>
          <Precision precision={properties.coord_precision} radiusM={properties.precision_m} />
        </Fact>
        <Distances place={properties} />
        <AlongTheLine place={properties} />
      </FactList>
      {remark && isPlaced && <p className="remark">{t(`position.${remark}`)}</p>}
      {isNearestUnsure(properties) && <p className="remark">{t("position.nearest_remark")}</p>}
      {!isPlaced && <p className="remark">{t("position.none_remark")}</p>}
    </Section>
  );
}

/** Where the place itself is uncertain by more than the distance, another one may be nearer. */
function isNearestUnsure(place: Place): boolean {
  return [place.nearest_gate, place.nearest_post].some(
    (nearest) => nearest !== null && nearest.uncertainty_m >= nearest.distance_m,
  );
}

function Distances({ place }: { readonly place: Place }) {
  const { t } = useTranslation("details");
  return (
    <>
      {place.border_distance && place.kind !== "marker" && (
        <Fact label={t("position.border_distance")}>
          <Told distance={place.border_distance} />
        </Fact>
      )}
      <Nearest label={t("position.nearest_gate")} nearest={place.nearest_gate} />
      <Nearest label={t("position.nearest_post")} nearest={place.nearest_post} />
    </>
  );
}

function Nearest({ label, nearest }: { readonly label: string; readonly nearest: NearestPlace | null }) {
  if (!nearest) return null;
  return (
    <Fact label={label}>
      <RecordLink id={nearest.place} /> <Told distance={nearest} />
    </Fact>
  );
}

function Told({ distance }: { readonly distance: Distance }) {
  return <DistanceWords told={tellDistance(distance.distance_m, distance.uncertainty_m)} />;
}

function AlongTheLine({ place }: { readonly place: Place }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  if (place.border_km === null) return null;
  const km = roundKilometre(place.border_km, (place.precision_m ?? 0) / 1000);
  return (
    <Fact label={t("position.border_km")}>
      {t("position.border_km_value", { km: formatNumber(lang, km) })}{" "}
      <span className="aside">{t("km_reference")}</span>
    </Fact>
  );
}
