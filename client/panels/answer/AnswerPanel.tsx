// The answer in words: the headline count, and lists that reach every feature the map shows.
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import type { ListId } from "../../state/view.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DownloadMenu } from "../exports/DownloadMenu.tsx";
import { ActivityList } from "./ActivityList.tsx";
import { AnswerTabs } from "./AnswerTabs.tsx";
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
  const [{ list }, setView] = useView("list");
  const List = lists[list];
  return (
    <AnswerTabs
      label={t("answer.tabs")}
      selected={list}
      onSelect={(id) => setView({ list: id }, "replace")}
      Words={TabWords}
    >
      <div className="answer-download">
        <DownloadMenu id={list} />
      </div>
      <Suspense fallback={<Loading />}>
        <List />
      </Suspense>
    </AnswerTabs>
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

function TabWords({ id }: { readonly id: ListId }) {
  const { t } = useTranslation();
  const lang = useLang();
  const count = useListCount(id);
  return (
    <>
      <span className="answer-tab-count">{count === undefined ? "·" : formatNumber(lang, count)}</span>
      <span className="answer-tab-title">{t(`answer.${id}`)}</span>
    </>
  );
}
