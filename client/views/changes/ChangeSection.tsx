// One change: its source, what it touches, old and new units, codes and names to be careful with, ties to work through.
import { useTranslation } from "react-i18next";
import { UnitLevel } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useList } from "../../panels/answer/useListCount.ts";
import { RecordLinks } from "../../panels/details/RecordLink.tsx";
import { useToday } from "../../panels/details/today.ts";
import { Section } from "../../ui/Section.tsx";
import { blocksOf, type UnitChange } from "./changes.ts";
import { Crosswalk } from "./Crosswalk.tsx";
import { LostTies } from "./LostTies.tsx";
import { reusedCodes } from "./meanings.ts";
import { ChangedNames, ReusedCodes } from "./CodesAndNames.tsx";
import { Resolutions } from "./Resolutions.tsx";
import { TouchedCounts } from "./TouchedCounts.tsx";
import { touchedTies } from "./touched.ts";

export function ChangeSection({ change }: { readonly change: UnitChange }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const index = useFeatureIndex();
  const listed = useList("twinnings").data?.features ?? [];
  const ties = touchedTies(change, listed, index, useToday());
  const counts = {
    ended: formatNumber(lang, change.ended.length),
    begun: formatNumber(lang, change.begun.length),
  };
  return (
    <Section title={t("change", { day: formatDate(lang, change.day) })} count={t("counts", counts)}>
      <div className="change-parts">
        <Resolutions change={change} />
        <TouchedCounts change={change} lost={ties.lost.length} />
        <OldAndNew change={change} />
        <ReusedCodes change={change} />
        <ChangedNames change={change} />
        <LostTies ties={ties.lost} />
        {ties.others.length > 0 && (
          <Section title={t("others.title")} count={formatNumber(lang, ties.others.length)} level={4}>
            <p className="change-remark">{t("others.remark")}</p>
            <div className="change-others">
              <RecordLinks ids={ties.others.map(({ id }) => id)} />
            </div>
          </Section>
        )}
      </div>
    </Section>
  );
}

function OldAndNew({ change }: { readonly change: UnitChange }) {
  const { t } = useTranslation("changes");
  const levelLabel = useCodeLabel("unit_level");
  const reused = new Set(reusedCodes(change).flatMap(({ old, next }) => [old.id, next.id]));
  return (
    <Section title={t("crosswalk.title")} level={4}>
      <p className="change-remark">{t("crosswalk.remark")}</p>
      {UnitLevel.options.map((level) => {
        const blocks = blocksOf(change, level);
        if (blocks.length === 0) return null;
        return (
          <Crosswalk
            key={level}
            title={t("crosswalk.level", { level: levelLabel(level) })}
            blocks={blocks}
            change={change}
            reused={reused}
          />
        );
      })}
    </Section>
  );
}
