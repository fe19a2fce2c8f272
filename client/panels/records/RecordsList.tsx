// The records behind a number, each a link; and, where a Filter says the same, the way to the table.
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type ActivitySummary, type FeatureOf, lastDay } from "#contract";
import { featureQuery } from "../../api/queries.ts";
import { useFeatures } from "../../api/useFeatures.ts";
import { statisticsRecordsQuery } from "../../api/statisticsQueries.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../answer/Awaited.tsx";
import { ActivityList } from "../details/ActivityList.tsx";
import type { RecordsAsk, RecordsRequest, TieEvents } from "./recordsRequest.ts";

type Activity = FeatureOf<ActivitySummary>;

export function RecordsList({ request }: { readonly request: RecordsRequest }) {
  const { t } = useTranslation("records");
  const { ask, sameFilter } = request;
  const { queries, activities, shared } = useRecords(ask);
  const events = ask.by === "filter" ? ask.events : undefined;
  return (
    <div className="records-body">
      <Awaited queries={queries} failed={t("failed")} lines={3}>
        {() => (
          <>
            {shared > 0 && <p className="records-remark">{t("shared", { count: shared })}</p>}
            <ActivityList activities={activities} />
            {events && <EventList {...events} />}
          </>
        )}
      </Awaited>
      {sameFilter && (
        <p>
          <ViewLink to={{ view: "table", table: "activities", ...sameFilter }}>{t("inTable")}</ViewLink>
        </p>
      )}
    </div>
  );
}

interface Records {
  readonly queries: readonly UseQueryResult[];
  readonly activities: readonly Activity[];
  /** How many of them stand in other cells too. */
  readonly shared: number;
}

function useRecords(ask: RecordsAsk): Records {
  const filter = ask.by === "cell" ? ask.cell.filter : ask.filter;
  const features = useFeatures("activities", filter);
  const ids = useQuery({
    ...statisticsRecordsQuery(ask.by === "cell" ? ask.cell : noCell),
    enabled: ask.by === "cell",
  });
  const all = features.data?.features ?? [];
  if (ask.by === "filter") {
    const kept = ask.isWithoutTopic ? all.filter(({ properties }) => properties.topics.length === 0) : all;
    return { queries: [features], activities: newestFirst(kept), shared: 0 };
  }
  const shared = ask.isAlone ? [] : (ids.data?.shared ?? []);
  const wanted = new Set([...(ids.data?.activities ?? []), ...shared]);
  return {
    queries: [features, ids],
    activities: newestFirst(all.filter(({ id }) => wanted.has(id))),
    shared: shared.length,
  };
}

const noCell = { by: "kind", by2: null, key: "none", key2: null, vintage: "recorded", filter: {} } as const;

function newestFirst(activities: readonly Activity[]): readonly Activity[] {
  const day = ({ properties }: Activity) => (properties.date_start ? lastDay(properties.date_start) : "");
  return activities.toSorted((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id));
}

/** Contacts in a tie's history; all its steps are told in its record. */
function EventList({ tie, when }: TieEvents) {
  const { t } = useTranslation("records");
  const lang = useLang();
  const record = useQuery(featureQuery("twinnings", tie));
  return (
    <Awaited queries={[record]} failed={t("failed")} lines={2}>
      {() => {
        const events = record.data?.properties.events.filter(
          ({ is_contact, date }) =>
            is_contact && (when === "undated" ? date === null : date?.slice(0, 4) === when),
        );
        if (!events?.length) return null;
        return (
          <>
            <h3 className="records-subtitle">{t("events")}</h3>
            <ul className="records-events">
              {events.map((event) => (
                <li key={event.id}>
                  {event.date ? <PartialDate date={event.date} /> : t("noDate")}{" "}
                  <FeatureLink to={{ collection: "twinnings", id: tie }} lang={lang === "vi" ? "vi" : "en"}>
                    {lang === "vi" ? event.event_vi : event.event_en}
                  </FeatureLink>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Awaited>
  );
}
