// One programme: who agreed on it and when, how many of its items have anything reported, and each item.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ItemProgress, Programme } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { progressQuery } from "../../api/statisticsQueries.ts";
import { useNames } from "../../api/useNames.ts";
import { formatDate, formatList, formatNumber, formatSpan } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { useView, useViewFilter } from "../../state/useView.ts";
import { CitationList } from "../../ui/CitationList.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { Section } from "../../ui/Section.tsx";
import { ItemCard } from "./ItemCard.tsx";
import { columnsOf, numbersOf } from "./progress.ts";

interface ProgrammeProgressSectionProps {
  readonly programme: Programme;
  readonly openRecords: OpenRecords;
}

export function ProgrammeProgressSection({ programme, openRecords }: ProgrammeProgressSectionProps) {
  const { t } = useTranslation("programme");
  const lang = useLang();
  const [{ vintage }] = useView();
  const filter = useViewFilter();
  const names = useNames();
  const progress = useQuery(progressQuery({ programme: programme.id, vintage, filter }));
  const { name, lang: nameLang } = nameWithLang(lang, programme);
  return (
    <Section title={<span lang={nameLang}>{name}</span>} level={3}>
      <p>
        <InLangs
          text={t("agreed", {
            parties: formatList(lang, programme.parties),
            date: formatDate(lang, programme.signed_on),
            period: formatSpan(lang, programme.period_from, programme.period_to),
          })}
        />
      </p>
      <CitationList sources={[programme.provenance.source]} />
      <Awaited queries={[progress, ...names]} failed={t("failed")}>
        {() =>
          progress.data && (
            <Items programme={programme} items={progress.data.items} openRecords={openRecords} />
          )
        }
      </Awaited>
    </Section>
  );
}

interface ItemsProps extends ProgrammeProgressSectionProps {
  readonly items: readonly ItemProgress[];
}

function Items({ programme, items, openRecords }: ItemsProps) {
  const { t } = useTranslation("programme");
  const lang = useLang();
  const columns = columnsOf(programme, items);
  const most = Math.max(1, ...items.flatMap((item) => numbersOf(item, columns).counts));
  const withSome = items.filter(({ total }) => total > 0).length;
  return (
    <>
      <p className="programme-words">
        {t("summary", {
          count: withSome,
          n: formatNumber(lang, withSome),
          items: formatNumber(lang, items.length),
          without: formatNumber(lang, items.length - withSome),
        })}{" "}
        {t("overlap")}
      </p>
      <ol className="programme-items">
        {items.map((progress) => {
          const item = programme.items.find(({ id }) => id === progress.item);
          return (
            item && (
              <ItemCard
                key={item.id}
                programme={programme}
                item={item}
                progress={progress}
                columns={columns}
                most={most}
                openRecords={openRecords}
              />
            )
          );
        })}
      </ol>
    </>
  );
}
