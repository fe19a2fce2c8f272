// The pieces that cells of several tables share.
import type { ReactNode } from "react";
import { type Certainty as CertaintyCode, type Names, splitUnit } from "#contract";
import { nameWithLang } from "../../../api/useFeatureIndex.ts";
import { formatDate } from "../../../i18n/format.ts";
import type { TableId } from "../../../state/view.ts";
import { Certainty } from "../../../ui/Certainty.tsx";
import type { Column, Fact } from "../column.ts";
import type { Words } from "../useWords.ts";

/** Names of places, units or papers in a row, each in its own language. */
export function nameList(ids: readonly string[], words: Words): ReactNode {
  return ids.map((id, at) => {
    const { name, lang } = words.name(id);
    return (
      <span key={id}>
        {at > 0 && ", "}
        <span lang={lang === words.lang ? undefined : lang}>{name}</span>
      </span>
    );
  });
}

export const namesOf = (ids: readonly string[], words: Words): string | null =>
  ids.length ? ids.map((id) => words.name(id).name).join(", ") : null;

/** Units as they were recorded; one that ended says until when. */
export function recordedUnits(ids: readonly string[], words: Words): ReactNode {
  return ids.map((id, at) => {
    const unit = words.index.find("admin-units", id)?.properties;
    return (
      <span key={id}>
        {at > 0 && ", "}
        {nameList([id], words)}
        {unit?.valid_to && (
          <span className="facts-aside">
            {" "}
            {words.t("untilDay", { day: formatDate(words.lang, unit.valid_to) })}
          </span>
        )}
      </span>
    );
  });
}

/** Keys of today for units as recorded: each carried over to its successor, or a split key. */
export const carriedUnits = (ids: readonly string[], { rule }: Words): readonly string[] => [
  ...new Set(ids.map((id) => rule?.carried(id) ?? id)),
];

/** The units of today by their keys; one that cannot be carried one way stands in brackets with what came after it. */
export function unitsOfToday(keys: readonly string[], words: Words): ReactNode {
  const single = keys.filter((key) => splitUnit(key) === null);
  const split = keys.flatMap((key) => splitUnit(key) ?? []);
  return (
    <>
      {nameList(single, words)}
      {split.map((id, at) => (
        <span key={id} className="facts-aside">
          {single.length + at > 0 && "; "}
          {splitWords(id, words)}
        </span>
      ))}
    </>
  );
}

/** The same as text, to sort by; null when there is none. */
export const unitsOfTodayText = (keys: readonly string[], words: Words): string | null =>
  keys
    .map((key) => {
      const split = splitUnit(key);
      return split === null ? words.name(key).name : splitWords(split, words);
    })
    .join(", ") || null;

function splitWords(id: string, words: Words): string {
  const units = namesOf(words.rule?.all.get(id)?.succeeded_by ?? [], words);
  const unit = words.name(id).name;
  return units === null ? words.t("endedUnknown", { unit }) : words.t("parted", { unit, units });
}

interface Common extends Names {
  readonly certainty: CertaintyCode;
  readonly source: string;
}

/** The name of the record; its link is made by the row. */
export function nameColumn<Id extends TableId>(): Column<Id> {
  const nameOf = (fact: Fact<Id>, words: Words) => nameWithLang(words.lang, fact.properties).name;
  return { id: "name", width: 15, isUsual: true, value: nameOf, cell: nameOf };
}

/** Names in single languages, certainty and source: the end of every table. */
export function commonColumns<Id extends TableId>(): readonly Column<Id>[] {
  // Every table's summaries have these properties; the compiler cannot follow that through Id.
  const of = (fact: Fact<Id>) => fact.properties as unknown as Common;
  const name = (lang: "vi" | "lo" | "en"): Column<Id> => ({
    id: `name_${lang}`,
    width: 14,
    isUsual: false,
    value: (fact) => of(fact)[`name_${lang}`],
    cell: (fact, words) => (
      <span lang={lang === words.lang ? undefined : lang}>{of(fact)[`name_${lang}`]}</span>
    ),
  });
  return [
    name("vi"),
    name("lo"),
    name("en"),
    {
      id: "certainty",
      width: 7,
      isUsual: true,
      value: (fact) => of(fact).certainty,
      cell: (fact) => <Certainty certainty={of(fact).certainty} />,
    },
    {
      id: "source",
      width: 8,
      isUsual: true,
      value: (fact) => of(fact).source,
      cell: (fact) => (
        <span className="facts-id" translate="no">
          {of(fact).source}
        </span>
      ),
    },
  ];
}
