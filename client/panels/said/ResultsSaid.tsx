// Says politely, in one place of the page, what a change of the question has made of the answer: after a filter, a search in
// words, a period drawn on the timeline, other units, another view. What changes nothing is said too, so that silence means "not yet".
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { useList, useListCount } from "../answer/useListCount.ts";
import { useFacets } from "../filters/useFacets.ts";
import "./messages/index.ts";
import { type Question, useQuestion } from "./question.ts";

/** Changes that follow each other, as while one draws or types, are told as one. */
const restMilliseconds = 500;

interface ResultsSaidProps {
  /** What the page opened with: nothing is said of that. */
  readonly first: Question;
}

export function ResultsSaid({ first }: ResultsSaidProps) {
  const question = useQuestion();
  const tell = useTelling();
  const [heard, setHeard] = useState({ question: first, words: "" });
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

/** How to tell the answer, and what of the question has changed; null while the answer is on its way. */
function useTelling(): ((before: Question) => string) | null {
  const { t } = useTranslation("said");
  const { t: shell } = useTranslation();
  const { t: filters } = useTranslation("filters");
  const lang = useLang();
  const [{ view, vintage, list }] = useView("view", "vintage", "list");
  const isOpen = [useList("activities"), useList(list)].some(({ isPlaceholderData }) => isPlaceholderData);
  const matched = useListCount("activities");
  const listed = useListCount(list);
  const total = useFacets().data?.total;
  if (isOpen || matched === undefined || listed === undefined || total === undefined) return null;
  return (before) =>
    [
      ...(view === before.view ? [] : [t("view", { view: shell(`views.${view}`) })]),
      ...(vintage === before.vintage ? [] : [t("vintage", { vintage: filters(`vintage.${vintage}`) })]),
      t("activities", { matched: formatNumber(lang, matched), total: formatNumber(lang, total) }),
      ...(list === "activities"
        ? []
        : [t("listed", { list: shell(`answer.${list}`), n: formatNumber(lang, listed) })]),
    ].join(" ");
}
