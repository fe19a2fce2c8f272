// What changed when the units changed: a crosswalk of old and new, and all that has to be looked at because of it.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featuresQuery } from "../../api/queries.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { useList } from "../../panels/answer/useListCount.ts";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ViewPage } from "../../ui/ViewPage.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { changesOf } from "./changes.ts";
import "./messages/index.ts";
import "./changes.css";

export function ChangesView() {
  const { t } = useTranslation("changes");
  const queries = [
    useList("twinnings"),
    useQuery(featuresQuery("admin-units")),
    useQuery(featuresQuery("twinnings")),
    useQuery(featuresQuery("places")),
    useQuery(featuresQuery("papers")),
  ];
  return (
    <ViewPage title={t("title")} lead={t("lead")}>
      <Awaited queries={queries} failed={t("failed")}>
        {() => <Changes />}
      </Awaited>
    </ViewPage>
  );
}

function Changes() {
  const { t } = useTranslation("changes");
  const changes = changesOf(useFeatureIndex().all("admin-units"));
  if (changes.length === 0) return <EmptyNote title={t("none")} />;
  return changes.map((change) => <ChangeSection key={change.day} change={change} />);
}
