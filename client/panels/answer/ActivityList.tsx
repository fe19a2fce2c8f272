// Activities, newest first, by year; those without a known year stand last under words of their own.
import { replaceEqualDeep } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useDeferredValue, useMemo } from "react";
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
import { useWhereWords } from "./useWhereWords.ts";

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

/** The rows of another answer are drawn after its number and its map. */
function Years({ features: answered }: { readonly features: readonly Activity[] }) {
  const features = useDeferredValue(answered);
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
  return (
    <div aria-busy={features !== answered}>
      <ResultList groups={groups} />
    </div>
  );
}

type Activity = FeatureOf<ActivitySummary>;

function useRows(): (activity: Activity) => Row {
  const words = useRowWords();
  return useMemo(() => rowsIn(words), [words]);
}

/** Makes the row of an activity once: the same fact under another filter is the same row, and is not drawn again. */
function rowsIn(words: RowWords): (activity: Activity) => Row {
  const known = new Map<string, { readonly activity: Activity; readonly row: Row }>();
  return (activity) => {
    const before = known.get(activity.id);
    if (before && replaceEqualDeep(before.activity, activity) === before.activity) return before.row;
    const row = rowOf(activity, words);
    known.set(activity.id, { activity, row });
    return row;
  };
}

interface RowWords {
  readonly lang: Lang;
  readonly kind: (code: string) => string;
  readonly scope: (code: string) => string;
  readonly where: (activity: ActivitySummary) => string;
  readonly t: TFunction<"details">;
}

/** What the rows say, found once for all of them: a row that asked for itself would cost more than all that it draws. */
function useRowWords(): RowWords {
  const lang = useLang();
  const { t } = useTranslation("details");
  const kind = useCodeLabel("activity_kind");
  const scope = useCodeLabel("scope");
  const where = useWhereWords();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- labels and t change with the language and the code lists
  return useMemo(() => ({ lang, kind, scope, where, t }), [lang, kind("gifts"), where]);
}

function rowOf({ id, properties }: Activity, { lang, kind, scope, where, t }: RowWords): Row {
  const { name, lang: titleLang } = nameWithLang(lang, properties);
  const { date_start, date_end } = properties;
  return {
    to: { collection: "activities", id },
    symbol: <ScopeMark scope={properties.scope} label={scope(properties.scope)} />,
    title: name,
    titleLang,
    above: (
      <>
        {date_start && <span>{formatSpan(lang, date_start, date_end)}</span>}
        <span>{kind(properties.kind)}</span>
      </>
    ),
    below: (
      <span className="activity-below">
        <span>{where(properties)}</span>
        <RowCertainty certainty={properties.certainty} t={t} />
      </span>
    ),
  };
}
