// The dated steps of one or more ties on a vertical line, each with its certainty and source.
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { firstDay, type TwinningEvent } from "#contract";
import { featureQuery } from "../../api/queries.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Certainty } from "../../ui/Certainty.tsx";
import { SourceLink } from "../../ui/CitationList.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { RecordLink } from "./RecordLink.tsx";
import "./TwinningHistory.css";

/** Loads the ties and tells their events, oldest first; those without a date stand last. */
export function TwinningHistory({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("details");
  const records = useQueries({ queries: ids.map((id) => featureQuery("twinnings", id)) });
  const failed = records.filter((record) => record.isError);
  if (failed.length > 0) {
    const retry = () => failed.forEach((record) => void record.refetch());
    return <ErrorNote title={t("history.failed")} onRetry={retry} />;
  }
  if (records.some((record) => record.isPending)) return <Skeleton label={t("loading")} lines={3} />;
  const events = records.flatMap((record) => record.data?.properties.events ?? []);
  return <Timeline events={events} hasSeveralTies={ids.length > 1} />;
}

interface TimelineProps {
  readonly events: readonly TwinningEvent[];
  /** Says at each event which tie it belongs to. */
  readonly hasSeveralTies?: boolean;
}

export function Timeline({ events, hasSeveralTies = false }: TimelineProps) {
  const { t } = useTranslation("details");
  if (events.length === 0) return <p className="nothing">{t("history.none")}</p>;
  return (
    <ol className="timeline">
      {events.toSorted(byDate).map((event) => (
        <li key={event.id} data-certainty={event.certainty}>
          <TimelineEvent event={event} />
          {hasSeveralTies && (
            <p className="timeline-tie">
              <RecordLink id={event.twinning} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function TimelineEvent({ event }: { readonly event: TwinningEvent }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const words = lang === "vi" ? event.event_vi : event.event_en;
  const { source } = event;
  return (
    <>
      <p className="timeline-date">
        {event.date === null ? (
          <span className="not-known">{t("no_date")}</span>
        ) : (
          <PartialDate date={event.date} />
        )}{" "}
        <Certainty certainty={event.certainty} />
      </p>
      <p lang={lang === "vi" ? "vi" : "en"}>{words}</p>
      <p className="timeline-source">
        {t("source.short")} <SourceLink source={source}>{source.publisher ?? source.title}</SourceLink>
        {source.published_on && (
          <>
            {" · "}
            <PartialDate date={source.published_on} />
          </>
        )}
      </p>
    </>
  );
}

function byDate(a: TwinningEvent, b: TwinningEvent): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return firstDay(a.date).localeCompare(firstDay(b.date)) || a.id.localeCompare(b.id);
}
