// Activities, newest first, by year; those without a known year stand last under words of their own.
import { replaceEqualDeep } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ActivitySummary, FeatureOf, Lang } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatNumber, formatSpan } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { activityYears } from "./activityYears.ts";
import { ListState } from "./ListState.tsx";
import { ResultList, type RowGroup } from "./ResultList.tsx";
import type { Row } from "./ResultRow.tsx";
import { RowCertainty } from "./RowCertainty.tsx";
import { ScopeMark } from "./ScopeMark.tsx";
import { useList } from "./useListCount.ts";
import { WhereWords } from "./WhereWords.tsx";

export function ActivityList() {
  const { t } = useTranslation();
  const lang = useLang();
  const query = useList("activities");
  return (
    <ListState id="activities" query={query}>
      {(page) => (
        <>
          <Years features={page.features} />
          {page.numberReturned < page.numberMatched && (
            <p className="list-state">
              {t("answer.firstOnly", { n: formatNumber(lang, page.numberReturned) })}
            </p>
          )}
        </>
      )}
    </ListState>
  );
}

function Years({ features }: { readonly features: readonly Activity[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const rowOf = useRows();
  const groups = useMemo<RowGroup[]>(
    () =>
      activityYears(features).map(({ year, activities }) => ({
        id: year ?? "undated",
        title: (
          <>
            <strong>{year ?? t("answer.undatedYear")}</strong> · {formatNumber(lang, activities.length)}
          </>
        ),
        rows: activities.map(rowOf),
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- t changes with the language, and rowOf with it
    [features, rowOf],
  );
  return <ResultList groups={groups} />;
}

type Activity = FeatureOf<ActivitySummary>;

/** Makes the row of an activity once: the same fact under another filter is the same row, and is not drawn again. */
function useRows(): (activity: Activity) => Row {
  const lang = useLang();
  const kind = useCodeLabel("activity_kind");
  return useMemo(() => {
    const known = new Map<string, { readonly activity: Activity; readonly row: Row }>();
    return (activity: Activity) => {
      const before = known.get(activity.id);
      if (before && replaceEqualDeep(before.activity, activity) === before.activity) return before.row;
      const row = rowOf(activity, lang, kind(activity.properties.kind));
      known.set(activity.id, { activity, row });
      return row;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- kind changes with the language and the code lists
  }, [lang, kind("gifts")]);
}

function rowOf({ id, properties }: Activity, lang: Lang, kind: string): Row {
  const { name, lang: titleLang } = nameWithLang(lang, properties);
  const { date_start, date_end } = properties;
  return {
    to: { collection: "activities", id },
    symbol: <ScopeMark scope={properties.scope} />,
    title: name,
    titleLang,
    above: (
      <>
        {date_start && <span>{formatSpan(lang, date_start, date_end)}</span>}
        <span>{kind}</span>
      </>
    ),
    below: (
      <span className="activity-below">
        <WhereWords activity={properties} />
        <RowCertainty certainty={properties.certainty} />
      </span>
    ),
  };
}
