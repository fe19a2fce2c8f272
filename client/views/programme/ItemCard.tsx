// One content item: its words, the rule by which activities count towards it, its numbers, and what has no date.
import { useTranslation } from "react-i18next";
import type { Filter, ItemProgress, Programme, ProgrammeItem } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { useViewFilter, type ViewPatch } from "../../state/useView.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { ItemTable } from "./ItemTable.tsx";
import { datedFilter, undatedFilter } from "./progress.ts";

interface ItemCardProps {
  readonly programme: Programme;
  readonly item: ProgrammeItem;
  readonly progress: ItemProgress;
  readonly columns: readonly string[];
  /** The largest number of any item in a quarter: all bars are drawn to it. */
  readonly most: number;
  readonly openRecords: OpenRecords;
}

export function ItemCard({ programme, item, progress, columns, most, openRecords }: ItemCardProps) {
  const { t } = useTranslation("programme");
  const lang = useLang();
  const filter = useViewFilter();
  const { name, lang: nameLang } = nameWithLang(lang, {
    name_vi: item.text_vi,
    name_lo: item.text_lo,
    name_en: item.text_en,
  });
  const dated = datedFilter(filter, item, programme);
  return (
    <li className={progress.total === 0 ? "programme-item programme-item-none" : "programme-item"}>
      <div className="programme-item-words">
        <h4 className="programme-item-title">
          {t("number", { number: item.number })} <span lang={nameLang}>{name}</span>
        </h4>
        <Rule item={item} />
        <p>
          {progress.total === 0 ? (
            t("nothing")
          ) : (
            <ViewLink to={inTable(dated)}>
              {t("total", { count: progress.total, n: formatNumber(lang, progress.total) })}
            </ViewLink>
          )}
        </p>
        {progress.undated > 0 && (
          <p className="programme-undated">
            <ViewLink to={inTable(undatedFilter(filter, item))}>
              {t("undated", { count: progress.undated, n: formatNumber(lang, progress.undated) })}
            </ViewLink>
          </p>
        )}
      </div>
      {progress.total > 0 && (
        <ItemTable
          progress={progress}
          columns={columns}
          most={most}
          name={name}
          filter={dated}
          openRecords={openRecords}
        />
      )}
    </li>
  );
}

function Rule({ item }: { readonly item: ProgrammeItem }) {
  const { t } = useTranslation("programme");
  const lang = useLang();
  const kind = useCodeLabel("activity_kind");
  const topic = useCodeLabel("topic");
  const list = (labels: readonly string[]) => formatList(lang, labels, "disjunction");
  if (item.kinds.length > 0)
    return (
      <p className="programme-rule">
        {t("ruleKinds", { count: item.kinds.length, kinds: list(item.kinds.map(kind)) })}
      </p>
    );
  return (
    <p className="programme-rule">
      {item.topics.length > 0
        ? t("ruleTopics", { count: item.topics.length, topics: list(item.topics.map(topic)) })
        : t("ruleNone")}
    </p>
  );
}

/** The address that says the same as a Filter of an item. */
function inTable({ kind, topic, period, undated }: Filter): ViewPatch {
  return {
    view: "table",
    table: "activities",
    kind: kind ? [...kind] : null,
    topic: topic ? [...topic] : null,
    period: period ?? null,
    undated: undated ?? null,
  };
}
