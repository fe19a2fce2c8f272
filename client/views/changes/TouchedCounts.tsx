// How much of the portal a change touches; every number opens its records.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { facetsQuery, filterFor } from "../../api/queries.ts";
import { useFeatures } from "../../api/useFeatures.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { useViewFilter } from "../../state/useView.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Section } from "../../ui/Section.tsx";
import { rootsOf, type UnitChange } from "./changes.ts";

interface TouchedCountsProps {
  readonly change: UnitChange;
  /** Ties that lost their Vietnamese side. */
  readonly lost: number;
}

export function TouchedCounts({ change, lost }: TouchedCountsProps) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const unit = [...rootsOf(change)];
  const filter = { ...useViewFilter(), unit };
  const activities = useQuery(facetsQuery(filter, []));
  const ties = useFeatures("twinnings", filterFor("twinnings", filter));
  return (
    <Section title={t("touched.title")} level={4}>
      <p className="change-remark">{t("touched.remark")}</p>
      <Awaited queries={[activities, ties]} failed={t("touched.failed")} lines={3}>
        {() => (
          <ul className="change-counts">
            <li>
              <ViewLink to={{ view: "table", table: "activities", list: "activities", unit }}>
                {t("touched.activities", { n: formatNumber(lang, activities.data?.matched ?? 0) })}
              </ViewLink>
            </li>
            <li>
              <ViewLink to={{ view: "table", table: "twinnings", list: "twinnings", unit }}>
                {t("touched.twinnings", { n: formatNumber(lang, ties.data?.numberMatched ?? 0) })}
              </ViewLink>
            </li>
            <li>
              <ViewLink to={{ view: "board", ties: "lost" }}>
                {t("touched.lost", { n: formatNumber(lang, lost) })}
              </ViewLink>
            </li>
          </ul>
        )}
      </Awaited>
    </Section>
  );
}
