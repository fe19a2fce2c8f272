// Says politely, in one place of the page, what a change of the question has made of the answer: after a filter, a search in
// words, a period drawn on the timeline, other units, another view. What changes nothing is said too, so that silence means "not yet".
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import { useList, useListCount } from "../answer/useListCount.ts";
import { useFacets } from "../filters/useFacets.ts";
import "./messages/index.ts";

/** Changes that follow each other, as while one draws or types, are told as one. */
const restMilliseconds = 500;

export function ResultsSaid() {
  const { question, tell } = useAnswer();
  const [heard, setHeard] = useState(() => ({ question, words: "" }));
  const speak = useEffectEvent(() => {
    if (!tell) return;
    const words = tell(heard.question);
    // The same words again are heard only where something differs.
    setHeard({ question, words: words === heard.words ? `${words}\u00a0` : words });
  });
  const awaited = tell && question.key !== heard.question.key ? question.key : null;
  useEffect(() => {
    if (awaited === null) return undefined;
    const timer = setTimeout(speak, restMilliseconds);
    return () => clearTimeout(timer);
  }, [awaited]);
  return (
    <p className="hidden-words" role="status" data-said="results">
      {heard.words}
    </p>
  );
}

interface Question {
  readonly view: string;
  readonly vintage: string;
  /** All that is asked, in one word. */
  readonly key: string;
}

/** What is asked, and how to tell its answer; null while that is on its way. */
function useAnswer(): { question: Question; tell: ((before: Question) => string) | null } {
  const { t } = useTranslation("said");
  const { t: shell } = useTranslation();
  const { t: filters } = useTranslation("filters");
  const lang = useLang();
  const [{ view, vintage, list }] = useView("view", "vintage", "list");
  const filter = useViewFilter();
  const isOpen = [useList("activities"), useList(list)].some(({ isPlaceholderData }) => isPlaceholderData);
  const matched = useListCount("activities");
  const listed = useListCount(list);
  const total = useFacets().data?.total;
  const question = { view, vintage, key: JSON.stringify([filter, view, vintage]) };
  if (isOpen || matched === undefined || listed === undefined || total === undefined)
    return { question, tell: null };
  const tell = (before: Question) =>
    [
      ...(view === before.view ? [] : [t("view", { view: shell(`views.${view}`) })]),
      ...(vintage === before.vintage ? [] : [t("vintage", { vintage: filters(`vintage.${vintage}`) })]),
      t("activities", { matched: formatNumber(lang, matched), total: formatNumber(lang, total) }),
      ...(list === "activities"
        ? []
        : [t("listed", { list: shell(`answer.${list}`), n: formatNumber(lang, listed) })]),
    ].join(" ");
  return { question, tell };
}
