// Lays out the page by how much room there is: question and answer, the view, the record.
import { type ComponentType, lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { OfflineNoticeLater } from "./panels/offline/OfflineLater.tsx";
import { ResultsSaidLater } from "./panels/said/ResultsSaidLater.tsx";
import { FailureBoundary } from "./ui/FailureBoundary.tsx";
import { Header } from "./panels/shell/Header.tsx";
import { PhoneSheet } from "./panels/shell/PhoneSheet.tsx";
import { QuestionAndAnswer } from "./panels/shell/QuestionAndAnswer.tsx";
import { RecordPanel } from "./panels/shell/RecordPanel.tsx";
import type { SheetHeight } from "./panels/shell/sheetHeights.ts";
import { useIsHeadOneRow, useLayout } from "./panels/shell/useLayout.ts";
import { useTitle } from "./panels/shell/useTitle.ts";
import { useThemeOfPage } from "./panels/shell/useTheme.ts";
import { ViewBar } from "./panels/shell/ViewBar.tsx";
import { ViewTabs } from "./panels/shell/ViewTabs.tsx";
import { TimelineLater } from "./panels/timeline/TimelineLater.tsx";
import { useView } from "./state/useView.ts";
import { formatFeatureRef } from "./state/view.ts";
import { Skeleton } from "./ui/Skeleton.tsx";
import { views } from "./views/index.ts";
import "./App.css";
import "./print.css";

const DivisionDay = lazy(async () => ({
  default: (await import("./panels/DivisionDay.tsx")).DivisionDay,
}));
const ToolDialog = lazy(async () => ({
  default: (await import("./tools/ToolDialog.tsx")).ToolDialog,
}));
const StoryBar = lazy(async () => ({
  default: (await import("./tools/saved/StoryBar.tsx")).StoryBar,
}));
const Tour = lazy(async () => ({ default: (await import("./tools/help/tour/Tour.tsx")).Tour }));
/** It explains the map's layers, so it comes with the map. */
const LegendPanel = lazy(async () => ({
  default: (await import("./panels/LegendPanel.tsx")).LegendPanel,
}));

export function App() {
  const { t } = useTranslation();
  const layout = useLayout();
  const isHeadOneRow = useIsHeadOneRow();
  const [{ story }] = useView("story");
  useTitle();
  useThemeOfPage();
  return (
    <div className={`app app-${layout}${story === null ? "" : " app-with-story"}`}>
      <p className="print-hint">{t("tools.printHint")}</p>
      <Header layout={layout} hasViews={isHeadOneRow} />
      <OfflineNoticeLater />
      <ResultsSaidLater />
      {layout !== "phone" && !isHeadOneRow && <ViewTabs />}
      {layout === "phone" ? <PhoneBody /> : <DeskBody isWide={layout === "wide"} />}
      {layout === "phone" && <ViewBar />}
      <Over of="story" Part={StoryBar} />
      <Over of="tour" Part={Tour} />
      <Over of="tool" Part={ToolDialog} />
    </div>
  );
}

/** What lies over the page while the address asks for it. */
function Over({ of, Part }: { readonly of: "story" | "tour" | "tool"; readonly Part: ComponentType }) {
  const { t } = useTranslation();
  const [view, setView] = useView(of);
  if (view[of] === null) return null;
  return (
    <FailureBoundary title={t("tools.failed")} onClose={() => setView({ [of]: null })}>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </FailureBoundary>
  );
}

function DeskBody({ isWide }: { readonly isWide: boolean }) {
  const { t } = useTranslation();
  const [{ selected, view }] = useView("selected", "view");
  const isRecordInColumn = selected && !isWide;
  return (
    <div className={selected && isWide ? "desk desk-with-record" : "desk"} data-view={view}>
      <aside className="column" aria-label={t(isRecordInColumn ? "record.label" : "answer.label")}>
        {/* The list is hidden and not thrown away, so that closing the record finds it where it was. */}
        <div className="column-part" hidden={Boolean(isRecordInColumn)}>
          <QuestionAndAnswer />
        </div>
        {isRecordInColumn && <RecordPanel selected={selected} />}
      </aside>
      <div className="stage-over-time">
        <main className="stage" tabIndex={-1}>
          <CurrentView />
        </main>
        <TimelineLater isOpenAtFirst />
      </div>
      {selected && isWide && (
        <aside className="record" aria-label={t("record.label")}>
          <RecordPanel selected={selected} />
        </aside>
      )}
    </div>
  );
}

function PhoneBody() {
  const [{ selected }] = useView("selected");
  const key = selected && formatFeatureRef(selected);
  const [height, setHeight] = useState<SheetHeight>(selected ? "half" : "peek");
  const [shown, setShown] = useState(key);
  // What is newly selected is worth half the screen.
  if (key !== shown) {
    setShown(key);
    if (key && height === "peek") setHeight("half");
  }
  return (
    <div className="phone" data-sheet={height}>
      <div className="stage-over-time">
        <main className="stage" tabIndex={-1}>
          <CurrentView />
        </main>
        <TimelineLater isOpenAtFirst={false} />
      </div>
      <PhoneSheet height={height} onHeight={setHeight} />
    </div>
  );
}

function CurrentView() {
  const { t } = useTranslation();
  const [{ view }] = useView("view");
  const ViewComponent = views[view];
  return (
    <FailureBoundary title={t("failed.view")}>
      {/* What lies over the map comes with it, so that its picture is whole at once; it is far smaller and sets out with it. */}
      <Suspense fallback={<ViewArriving />}>
        <ViewComponent />
        {view === "map" && <DivisionDay />}
        {view === "map" && <LegendPanel />}
      </Suspense>
    </FailureBoundary>
  );
}

function ViewArriving() {
  const { t } = useTranslation();
  return (
    <div className="stage-arriving">
      <Skeleton label={t("loading.map")} lines={3} />
    </div>
  );
}
