// The answer in words: the headline count, and lists that reach every feature the map shows.
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { type ListId, listIds } from "../../state/view.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DownloadMenu } from "../exports/DownloadMenu.tsx";
import { ActivityList } from "./ActivityList.tsx";
import { useListCount } from "./useListCount.ts";
import "./AnswerPanel.css";

/** The first view asks for activities; the other lists come when they are asked for. */
const PlaceList = lazy(async () => ({ default: (await import("./PlaceList.tsx")).PlaceList }));
const TwinningList = lazy(async () => ({ default: (await import("./TwinningList.tsx")).TwinningList }));
const UnitList = lazy(async () => ({ default: (await import("./UnitList.tsx")).UnitList }));

const lists: Record<ListId, ComponentType> = {
  activities: ActivityList,
  places: PlaceList,
  twinnings: TwinningList,
  "admin-units": UnitList,
};

export function AnswerPanel() {
  const { t } = useTranslation();
  const [view, setView] = useView("list");
  return (
    <Tabs
      className="answer"
      selectedKey={view.list}
      onSelectionChange={(key) => setView({ list: listIds.find((id) => id === key) ?? null }, "replace")}
    >
      <TabList className="answer-tabs" aria-label={t("answer.tabs")}>
        {listIds.map((id) => (
          <Tab key={id} id={id} className="answer-tab">
            <ListCount id={id} />
            <span className="answer-tab-title">{t(`answer.${id}`)}</span>
          </Tab>
        ))}
      </TabList>
      {listIds.map((id) => {
        const List = lists[id];
        return (
          <TabPanel key={id} id={id} className="answer-list">
            <div className="answer-download">
              <DownloadMenu id={id} />
            </div>
            <Suspense fallback={<Loading />}>
              <List />
            </Suspense>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <div className="list-state">
      <Skeleton label={t("loading.list")} lines={9} />
    </div>
  );
}

function ListCount({ id }: { readonly id: ListId }) {
  const lang = useLang();
  const count = useListCount(id);
  return <span className="answer-tab-count">{count === undefined ? "·" : formatNumber(lang, count)}</span>;
}
