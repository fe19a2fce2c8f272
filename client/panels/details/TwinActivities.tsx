// What happened at the places a place is twinned with.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Place } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { ActivityParts } from "./ActivitySection.tsx";
import { RecordLinks } from "./RecordLink.tsx";
import { useVisibleActivities } from "./useVisibleActivities.ts";

export function TwinActivities({ place }: { readonly place: FeatureOf<Place> }) {
  const twins = useTwinIds(place);
  return twins.length === 0 ? null : <ActivitiesOf twins={twins} />;
}

function ActivitiesOf({ twins }: { readonly twins: readonly string[] }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const activities = useVisibleActivities(
    twins.map((id) => (index.collectionOf(id) === "admin-units" ? { unit: [id] } : { place: [id] })),
  );
  return (
    <ActivityParts
      title={t("section.twin_activities")}
      none={t("activities.none_at_twins")}
      activities={activities}
    >
      <RecordLinks ids={twins} />
    </ActivityParts>
  );
}

/** Places and communes on the other side of the ties that name this place; an alternative that the source leaves open is no twin. */
function useTwinIds(place: FeatureOf<Place>): readonly string[] {
  const index = useFeatureIndex();
  const { twin_ids, twinning_ids, country } = place.properties;
  const units = twinning_ids.flatMap((id) => {
    const tie = index.find("twinnings", id)?.properties;
    if (!tie || tie.vn_is_one_of || tie.is_aggregate) return [];
    return (country === "LA" ? tie.vn_ids : tie.la_ids).filter(
      (side) => index.collectionOf(side) === "admin-units",
    );
  });
  return [...new Set([...twin_ids, ...units])];
}
