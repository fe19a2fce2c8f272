// Codes that were given to other areas, and names that stand for another unit now.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { RecordLinks } from "../../panels/details/RecordLink.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { FactTable } from "../../ui/FactTable.tsx";
import { Section } from "../../ui/Section.tsx";
import type { UnitChange } from "./changes.ts";
import { changedNames, type Homonym, isOtherLevel, reusedCodes } from "./meanings.ts";

interface MeaningsProps {
  readonly change: UnitChange;
}

export function ReusedCodes({ change }: MeaningsProps) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const codes = reusedCodes(change);
  if (codes.length === 0) return null;
  const days = daysOf(change, lang);
  return (
    <Section title={t("codes.title")} count={formatNumber(lang, codes.length)} level={4}>
      <p className="change-remark">{t("codes.remark")}</p>
      <FactTable
        className="change-codes"
        label={t("codes.title")}
        columns={[t("codes.code"), t("codes.before", days.before), t("codes.after", days.after)]}
        rows={codes.map(({ old, next }) => ({
          id: `${old.id} ${next.id}`,
          cells: [
            old.properties.code,
            <RecordLinks key="before" ids={[old.id]} isPlain />,
            <RecordLinks key="after" ids={[next.id]} isPlain />,
          ],
        }))}
      />
    </Section>
  );
}

export function ChangedNames({ change }: MeaningsProps) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const names = changedNames(change);
  if (names.length === 0) return null;
  const days = daysOf(change, lang);
  return (
    <Section title={t("names.title")} count={formatNumber(lang, names.length)} level={4}>
      <p className="change-remark">{t("names.remark")}</p>
      <FactTable
        className="change-names"
        label={t("names.title")}
        columns={[
          t("names.name"),
          t("names.before", days.before),
          t("names.after", days.after),
          t("names.what"),
        ]}
        rows={names.map((pair) => ({
          id: `${pair.old.id} ${pair.next.id}`,
          cells: [
            <span key="name" lang="vi">
              {pair.next.properties.name_vi}
            </span>,
            <RecordLinks key="before" ids={[pair.old.id]} />,
            <RecordLinks key="after" ids={[pair.next.id]} />,
            <WhatChanged key="what" pair={pair} />,
          ],
        }))}
      />
    </Section>
  );
}

function WhatChanged({ pair }: { readonly pair: Homonym }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const level = useCodeLabel("unit_level");
  if (!isOtherLevel(pair)) return <>{t("names.area")}</>;
  const words = (code: string) => level(code).toLocaleLowerCase(lang);
  const { old, next } = pair;
  return (
    <Badge>
      {t("names.level", { before: words(old.properties.level), after: words(next.properties.level) })}
    </Badge>
  );
}

function daysOf(change: UnitChange, lang: ReturnType<typeof useLang>) {
  return {
    before: { day: formatDate(lang, change.dayBefore) },
    after: { day: formatDate(lang, change.day) },
  };
}
