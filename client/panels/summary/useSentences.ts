// The facts of the summary as whole sentences in the language of the page.
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Gap } from "#contract";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatDate, formatList, formatNumber, formatPeriodWords } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { type SilentUnits, type SummaryFacts, useSummary } from "./useSummary.ts";

/** How many silent ties are named. */
const namedTies = 3;

interface Sentences {
  readonly queries: readonly UseQueryResult[];
  readonly sentences: readonly string[];
}

export function useSentences(): Sentences {
  const { t } = useTranslation("summary");
  const { queries, facts } = useSummary();
  const ofActivities = useActivitySentences();
  const ofUnits = useUnitSentence();
  const ofTies = useTieSentences();
  if (!facts) return { queries, sentences: [] };
  const lines = [
    ...ofActivities(facts),
    ...facts.units.filter((units) => units.of > 0).map((units) => ofUnits(units, facts)),
    facts.split > 0 && t("split", { count: facts.split }),
    ...ofTies(facts),
    t("sample"),
  ];
  return { queries, sentences: lines.filter((line) => line !== false) };
}

function useActivitySentences(): (facts: SummaryFacts) => readonly (string | false)[] {
  const { t } = useTranslation("summary");
  const lang = useLang();
  const [{ period }] = useView();
  return ({ total, crossing, undated, hiddenUndated, years }) => {
    const n = formatNumber(lang, total);
    const [from, to] = years ?? ["", ""];
    const hidden =
      hiddenUndated > 0 && t("hidden", { count: hiddenUndated, n: formatNumber(lang, hiddenUndated) });
    if (total === 0) return [t("none"), hidden];
    const count = period
      ? t("countPeriod", { count: total, n, period: formatPeriodWords(lang, period) })
      : years
        ? t("countYears", { count: total, n, from, to })
        : t("countUndated", { count: total, n });
    return [
      count,
      t("crossing", {
        count: crossing,
        n: formatNumber(lang, crossing),
        rest: formatNumber(lang, total - crossing),
      }),
      undated > 0 && t("undated", { count: undated, n: formatNumber(lang, undated) }),
      hidden,
    ];
  };
}

function useUnitSentence(): (units: SilentUnits, facts: SummaryFacts) => string {
  const { t } = useTranslation("summary");
  const lang = useLang();
  const nameOf = useFeatureName();
  const list = useList();
  return ({ level, of, silent }, { period }) => {
    const words = {
      count: silent.length,
      n: formatNumber(lang, silent.length),
      of: formatNumber(lang, of),
      names: list(silent.map((id) => nameOf(id)?.name ?? id)),
      since: formatDate(lang, period.from ?? ""),
      period: formatPeriodWords(lang, period),
    };
    const isSince = period.from !== null && period.to === null;
    if (silent.length === 0)
      return isSince ? t(`active.${level}.since`, words) : t(`active.${level}.within`, words);
    return isSince ? t(`silent.${level}.since`, words) : t(`silent.${level}.within`, words);
  };
}

function useTieSentences(): (facts: SummaryFacts) => readonly (string | false)[] {
  const { t } = useTranslation("summary");
  const lang = useLang();
  const nameOf = useFeatureName();
  const list = useList();
  const tieWords = ({ id, last_contact }: Gap) => {
    const name = nameOf(id)?.name ?? id;
    return last_contact ? t("tie", { name, date: formatDate(lang, last_contact.date) }) : name;
  };
  return ({ ties: { gaps, silent, of } }) => {
    if (of === 0) return [];
    const never = silent.filter(({ last_contact }) => last_contact === null);
    const longest = silent.filter(({ last_contact }) => last_contact !== null).slice(0, namedTies);
    const words = {
      count: silent.length,
      n: formatNumber(lang, silent.length),
      of: formatNumber(lang, of),
      months: formatNumber(lang, gaps.months),
      day: formatDate(lang, gaps.as_of),
    };
    return [
      t("ties", words),
      longest.length > 0 && t("longest", { count: longest.length, ties: list(longest.map(tieWords)) }),
      never.length > 0 && t("never", { count: never.length, ties: list(never.map(tieWords)) }),
    ];
  };
}

function useList(): (items: readonly string[]) => string {
  const lang = useLang();
  return (items) => formatList(lang, items);
}
