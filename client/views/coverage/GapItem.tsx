// One wait: the last contact as its source dates it, how long ago by the rule, how sure, and what may be later but has no date.
import { useTranslation } from "react-i18next";
import type { Gap, Gaps } from "#contract";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { RecordLink } from "../../panels/details/RecordLink.tsx";
import type { RecordsRequest } from "../../panels/records/recordsRequest.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { useFeatureName } from "../../api/useFeatureIndex.ts";

interface GapItemProps {
  readonly gap: Gap;
  readonly gaps: Gaps;
  readonly openRecords: OpenRecords;
}

export function GapItem({ gap, gaps, openRecords }: GapItemProps) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  return (
    <li className="coverage-gap">
      <p className="coverage-gap-name">
        <RecordLink id={gap.id} />{" "}
        <Badge tone={gap.is_sure ? "plain" : "doubt"}>{t(gap.is_sure ? "gaps.sure" : "gaps.notSure")}</Badge>
      </p>
      <WaitWords gap={gap} day={gaps.as_of} />
      {gap.undated > 0 && <Undated gap={gap} gaps={gaps} openRecords={openRecords} />}
      {gap.uncarried > 0 && (
        <p className="coverage-doubt">
          {t("gaps.uncarried", { count: gap.uncarried, n: formatNumber(lang, gap.uncarried) })}
        </p>
      )}
    </li>
  );
}

function WaitWords({ gap, day }: { readonly gap: Gap; readonly day: string }) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const { last_contact: last, months_at_least: least, months_at_most: most } = gap;
  if (last === null || least === null || most === null) return <p>{t("gaps.never")}</p>;
  const numbers = {
    date: formatDate(lang, last.date),
    day: formatDate(lang, day),
    count: most,
    least: formatNumber(lang, least),
    most: formatNumber(lang, most),
  };
  const to =
    last.of === "activity"
      ? ({ collection: "activities", id: last.id } as const)
      : ({ collection: "twinnings", id: gap.id } as const);
  return (
    <p>
      <FeatureLink to={to}>
        {least === most ? t("gaps.since", numbers) : t("gaps.between", numbers)}
      </FeatureLink>{" "}
      {last.certainty !== "A" && <Certainty certainty={last.certainty} />}
    </p>
  );
}

function Undated({ gap, gaps, openRecords }: GapItemProps) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const nameOf = useFeatureName();
  const title = t("gaps.undatedTitle", { name: nameOf(gap.id)?.name ?? gap.id });
  return (
    <p className="coverage-doubt">
      <button
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        onClick={(event) => openRecords(event.currentTarget, { title, ask: undatedOf(gap, gaps) })}
      >
        {t("gaps.undated", { count: gap.undated, n: formatNumber(lang, gap.undated) })}
      </button>
    </p>
  );
}

function undatedOf(gap: Gap, { by, kinds }: Gaps): RecordsRequest["ask"] {
  const filter = { undated: "only", ...(kinds && { kind: [...kinds] }) } as const;
  if (by === "twinning")
    return {
      by: "filter",
      filter: { ...filter, twinning: [gap.id] },
      events: { tie: gap.id, when: "undated" },
    };
  return {
    by: "cell",
    cell: { by: "unit", by2: null, key: gap.id, key2: null, vintage: "today", filter },
  };
}
