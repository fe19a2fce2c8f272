// Activities as links with date and kind; a long list shows its newest and keeps the rest behind a button.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { DateSpan } from "../../ui/PartialDate.tsx";
import type { ActivityFeature } from "./useVisibleActivities.ts";
import "./ActivityList.css";

const shownAtFirst = 8;

export function ActivityList({ activities }: { readonly activities: readonly ActivityFeature[] }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const [isWhole, setIsWhole] = useState(false);
  const rest = activities.length - shownAtFirst;
  const isCut = !isWhole && rest > 1;
  if (activities.length === 0) return null;
  return (
    <>
      <ul className="activity-list">
        {activities.slice(0, isCut ? shownAtFirst : undefined).map((activity) => (
          <li key={activity.id}>
            <ActivityItem activity={activity} />
          </li>
        ))}
      </ul>
      {isCut && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {t("activities.more", { number: formatNumber(lang, rest) })}
        </Button>
      )}
    </>
  );
}

function ActivityItem({ activity }: { readonly activity: ActivityFeature }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const kindLabel = useCodeLabel("activity_kind");
  const { properties } = activity;
  const title = nameWithLang(lang, properties);
  return (
    <>
      <p className="activity-date">
        {properties.date_start === null ? (
          <span className="not-known">{t("no_date")}</span>
        ) : (
          <DateSpan start={properties.date_start} end={properties.date_end} />
        )}
      </p>
      <p>
        <FeatureLink to={{ collection: "activities", id: activity.id }} lang={title.lang}>
          {title.name}
        </FeatureLink>
      </p>
      <p className="activity-facts">
        {kindLabel(properties.kind)}
        {properties.certainty !== "A" && <Certainty certainty={properties.certainty} />}
      </p>
    </>
  );
}
