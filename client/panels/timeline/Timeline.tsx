// Time under the view: how many activities when, and the period one looks at.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPeriodWords } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFailureWords } from "../useFailureWords.ts";
import { Chart } from "./Chart.tsx";
import { TimelineControls } from "./TimelineControls.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { useBrush } from "./useBrush.ts";
import { type TimelineFacts, type TimelineState, useTimeline } from "./useTimeline.ts";
import "./messages/index.ts";
import "./Timeline.css";

export function Timeline({ isOpenAtFirst }: { readonly isOpenAtFirst: boolean }) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const [{ period }] = useView("period");
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const state = useTimeline();
  return (
    <section className="timeline" aria-label={t("title")}>
      <h2 className="timeline-title">
        <button
          type="button"
          className="timeline-toggle"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "chevron" : "up"} size={16} />
          {t("title")}
          <span className="timeline-period">{period ? formatPeriodWords(lang, period) : t("allTime")}</span>
        </button>
      </h2>
      {isOpen && <Opened state={state} />}
    </section>
  );
}

function Opened({ state }: { readonly state: TimelineState }) {
  const { t } = useTranslation("timeline");
  const failure = useFailureWords(state.status === "failed" ? state.error : null);
  if (state.status === "loading") return <Skeleton label={t("loading")} lines={3} />;
  if (state.status === "failed")
    return <ErrorNote title={t("failed")} detail={failure} onRetry={state.retry} />;
  if (state.status === "empty") return <p className="timeline-empty">{t("empty")}</p>;
  return <Drawn facts={state.facts} />;
}

function Drawn({ facts }: { readonly facts: TimelineFacts }) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const [isTable, setTable] = useState(false);
  const brush = useBrush(facts);
  return (
    <>
      <TimelineControls facts={facts} brush={brush} isTable={isTable} onTable={setTable} />
      {isTable ? <TimelineTable facts={facts} /> : <Chart key={facts.grain} facts={facts} brush={brush} />}
      {facts.activities.length < facts.ofAllTime.numberMatched && (
        <p className="timeline-remark">
          {t("firstOnly", {
            n: formatNumber(lang, facts.activities.length),
            total: formatNumber(lang, facts.ofAllTime.numberMatched),
          })}
        </p>
      )}
    </>
  );
}
