// What a paper is about: units of today and ended ones apart, places and ties by name, activities by their records.
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featureQuery } from "../../api/queries.ts";
import { type FeatureIndex, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { ActivityList } from "./ActivityList.tsx";
import { RecordLinks } from "./RecordLink.tsx";

const groups = ["units", "ended_units", "places", "twinnings", "papers"] as const;
type Group = (typeof groups)[number];

export function AboutList({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const byGroup = Map.groupBy(ids, (id) => groupOf(id, index));
  const activities = byGroup.get(null) ?? [];
  if (ids.length === 0) return <p className="nothing">{t("about_nothing")}</p>;
  if (!index.isComplete) return null;
  return (
    <>
      {groups.map((group) => {
        const members = byGroup.get(group) ?? [];
        if (members.length === 0) return null;
        return (
          <div key={group}>
            <h4>{t(`about_group.${group}`)}</h4>
            <RecordLinks ids={members} isPlain={group === "units"} />
          </div>
        );
      })}
      {activities.length > 0 && <ActivitiesById ids={activities} />}
    </>
  );
}

/** Null for an activity: they are too many to be held by the index. */
function groupOf(id: string, index: FeatureIndex): Group | null {
  const collection = index.collectionOf(id);
  if (collection === undefined) return null;
  if (collection !== "admin-units") return collection;
  return index.find("admin-units", id)?.properties.valid_to === null ? "units" : "ended_units";
}

function ActivitiesById({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("details");
  const records = useQueries({ queries: ids.map((id) => featureQuery("activities", id)) });
  return (
    <>
      <h4>{t("about_group.activities")}</h4>
      <ActivityList activities={records.flatMap(({ data }) => (data ? [data] : []))} />
    </>
  );
}
