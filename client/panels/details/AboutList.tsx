// What a paper is about: units, places and ties by name, activities by their records.
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featureQuery } from "../../api/queries.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { ActivityList } from "./ActivityList.tsx";
import { RecordLink } from "./RecordLink.tsx";

export function AboutList({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const isNamed = (id: string) => index.collectionOf(id) !== undefined;
  const others = index.isComplete ? ids.filter((id) => !isNamed(id)) : [];
  if (ids.length === 0) return <p className="nothing">{t("about_nothing")}</p>;
  return (
    <>
      <ul className="plain-list">
        {ids.filter(isNamed).map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <ActivitiesById ids={others} />}
    </>
  );
}

function ActivitiesById({ ids }: { readonly ids: readonly string[] }) {
  const records = useQueries({ queries: ids.map((id) => featureQuery("activities", id)) });
  return <ActivityList activities={records.flatMap(({ data }) => (data ? [data] : []))} />;
}
