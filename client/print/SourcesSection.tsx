// Where the shown records come from: the sources of most of them by title, as many as fit, the others counted.
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sourceQuery } from "../api/sources.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { SourceLink } from "../ui/CitationList.tsx";
import { InLangs } from "../ui/InLangs.tsx";
import type { Shown } from "./shown.ts";

/** Beyond so many titles nobody reads on; the address has them all. */
export const mostSources = 40;

interface Props {
  readonly sources: Shown["sources"];
  readonly fitting: number;
}

/** The titles of those that may fit; undefined while they have not all come. */
export function useTitles(sources: Shown["sources"]) {
  const named = sources.slice(0, mostSources);
  return useQueries({
    queries: named.map(({ id }) => sourceQuery(id)),
    combine: (queries) => ({
      isPending: queries.some(({ isPending }) => isPending),
      titles: queries.map(({ data }) => data ?? null),
    }),
  });
}

export function SourcesSection({ sources, fitting }: Props) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const { titles } = useTitles(sources);
  const more = sources.length - Math.min(fitting, titles.length);
  return (
    <section className="paper-section">
      <h3>{t("sheet.sources", { n: formatNumber(lang, sources.length) })}</h3>
      {sources.length === 0 && <p>{t("sheet.sourcesNone")}</p>}
      <ul className="paper-sources">
        {titles.slice(0, fitting).map((source, index) => (
          <li key={sources[index]?.id}>
            {source ? <SourceLink source={source}>{source.title}</SourceLink> : sources[index]?.id}
            {source?.publisher && (
              <>
                {" – "}
                <InLangs text={source.publisher} />
              </>
            )}
            {source?.published_on && <>, {formatDate(lang, source.published_on)}</>} ·{" "}
            {t("sheet.sourceRecords", {
              count: sources[index]?.records ?? 0,
              n: formatNumber(lang, sources[index]?.records ?? 0),
            })}
          </li>
        ))}
        {more > 0 && (
          <li className="paper-more">{t("sheet.sourcesMore", { n: formatNumber(lang, more) })}</li>
        )}
      </ul>
    </section>
  );
}
