// The activities of a record: those that the filter shows, and how many it hides.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Filter } from "#contract";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ActivitiesByUnit } from "./ActivitiesByUnit.tsx";
import { ActivityList } from "./ActivityList.tsx";
import { type ActivityFeature, type PartedActivities, useVisibleActivities } from "./useVisibleActivities.ts";
import { YearBars } from "./YearBars.tsx";

interface ActivitySectionProps {
  /** Which activities: of this place, unit or twinning. */
  readonly of: Filter;
  readonly hasYears?: boolean;
  /** Counts them by unit too. */
  readonly hasUnits?: boolean;
}

export function ActivitySection({ of, hasYears = false, hasUnits = false }: ActivitySectionProps) {
  const { t } = useTranslation("details");
  const activities = useVisibleActivities([of]);
  return (
    <ActivityParts title={t("section.activities")} none={t("activities.none")} activities={activities}>
      {hasYears && activities.status === "ready" && (
        <YearBars shown={activities.shown} hidden={activities.hidden} />
      )}
      {hasUnits &&
        activities.status === "ready" &&
        activities.shown.length + activities.hidden.length > 0 && <ActivitiesByUnit of={of} />}
    </ActivityParts>
  );
}

interface ActivityPartsProps {
  readonly title: string;
  /** What is said when there is no activity at all, with or without a filter. */
  readonly none: string;
  readonly activities: PartedActivities;
  readonly children?: ReactNode;
}

export function ActivityParts({ title, none, activities, children }: ActivityPartsProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  if (activities.status === "loading") {
    return (
      <Section title={title}>
        <Skeleton label={t("loading")} lines={3} />
      </Section>
    );
  }
  if (activities.status === "failed") {
    return (
      <Section title={title}>
        <ErrorNote title={t("activities.failed")} onRetry={activities.retry} />
      </Section>
    );
  }
  const { shown, hidden } = activities;
  const total = formatNumber(lang, shown.length + hidden.length);
  const count =
    hidden.length === 0 ? total : t("activities.count", { shown: formatNumber(lang, shown.length), total });
  return (
    <Section title={title} count={count}>
      {shown.length + hidden.length === 0 && <p className="nothing">{none}</p>}
      {children}
      <ActivityList activities={shown} />
      <Hidden activities={hidden} isAll={shown.length === 0} />
    </Section>
  );
}

interface HiddenProps {
  readonly activities: readonly ActivityFeature[];
  readonly isAll: boolean;
}

function Hidden({ activities, isAll }: HiddenProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  if (activities.length === 0) return null;
  const number = formatNumber(lang, activities.length);
  return (
    <Disclosure title={t(isAll ? "activities.all_hidden" : "activities.hidden", { number })} level={4}>
      <ActivityList activities={activities} />
    </Disclosure>
  );
}
