// Where something was reported and where not: the matrix, what it cannot assign, and what has waited longest.
import { useTranslation } from "react-i18next";
import { useRecordsPopover } from "../../panels/records/useRecordsPopover.tsx";
import { SummaryWords } from "../../panels/summary/SummaryWords.tsx";
import { ViewPage } from "../../ui/ViewPage.tsx";
import { CoverageControls } from "./CoverageControls.tsx";
import { CoverageSection } from "./CoverageSection.tsx";
import { GapsSection } from "./GapsSection.tsx";
import "./messages/index.ts";
import "./coverage.css";
import "./matrix.css";

export function CoverageView() {
  const { t } = useTranslation("coverage");
  const { popover, openRecords } = useRecordsPopover();
  return (
    <ViewPage title={t("title")} lead={t("lead")}>
      <CoverageControls />
      <div className="coverage-parts">
        <CoverageSection openRecords={openRecords} />
        <GapsSection openRecords={openRecords} />
      </div>
      <SummaryWords />
      {popover}
    </ViewPage>
  );
}
