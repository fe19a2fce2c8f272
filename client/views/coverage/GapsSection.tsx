// What has waited longest: each unit or tie with a sentence why, by the rule above.
import { useTranslation } from "react-i18next";
import type { Gaps } from "#contract";
import { useNames } from "../../api/useNames.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { useList } from "../../panels/answer/useListCount.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { useView } from "../../state/useView.ts";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { GapItem } from "./GapItem.tsx";
import { useGaps } from "../../panels/summary/useGaps.ts";

export function GapsSection({ openRecords }: { readonly openRecords: OpenRecords }) {
  const { t } = useTranslation("coverage");
  const [{ rows: by }] = useView();
  const names = useNames();
  const gaps = useGaps(by);
  const kept = useList(by === "unit" ? "admin-units" : "twinnings");
  const keptIds = new Set<string>(kept.data?.features.map(({ id }) => id));
  return (
    <Section title={t(`gaps.title.${by}`)} level={3}>
      <Awaited queries={[gaps, kept, ...names]} failed={t("gaps.failed")} lines={5}>
        {() => gaps.data && <GapList gaps={gaps.data} kept={keptIds} openRecords={openRecords} />}
      </Awaited>
    </Section>
  );
}

interface GapListProps {
  readonly gaps: Gaps;
  /** What the Filter leaves. */
  readonly kept: ReadonlySet<string>;
  readonly openRecords: OpenRecords;
}

function GapList({ gaps, kept, openRecords }: GapListProps) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const shown = gaps.gaps.filter(({ id }) => kept.has(id));
  const hidden = gaps.gaps.length - shown.length;
  const numbers = {
    count: gaps.gaps.length,
    n: formatNumber(lang, gaps.gaps.length),
    considered: formatNumber(lang, gaps.considered),
    day: formatDate(lang, gaps.as_of),
    months: formatNumber(lang, gaps.months),
  };
  return (
    <>
      <p className="coverage-remark">{t(`gaps.rule.${gaps.by}`, numbers)}</p>
      {gaps.kinds && (
        <p className="coverage-remark">
          {t("gaps.kindsRule", { count: gaps.kinds.length, n: formatNumber(lang, gaps.kinds.length) })}
        </p>
      )}
      {hidden > 0 && (
        <p className="coverage-remark">
          {t("gaps.outside", { count: hidden, n: formatNumber(lang, hidden) })}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyNote title={t("gaps.none")} detail={t("gaps.sample")} />
      ) : (
        <ol className="coverage-gaps">
          {shown.map((gap) => (
            <GapItem key={gap.id} gap={gap} gaps={gaps} openRecords={openRecords} />
          ))}
        </ol>
      )}
      <p className="coverage-remark">{t("gaps.sample")}</p>
    </>
  );
}
