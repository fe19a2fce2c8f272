// The sources of a record: title, publisher, date, link, licence.
import { useTranslation } from "react-i18next";
import type { Source } from "#contract";
import { formatDate } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import "./CitationList.css";
import { InLangs } from "./InLangs.tsx";

export function CitationList({ sources }: { readonly sources: readonly Source[] }) {
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <ul className="citation-list">
      {unique.map((source) => (
        <li key={source.id}>
          <Citation source={source} />
        </li>
      ))}
    </ul>
  );
}

function Citation({ source }: { readonly source: Source }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const facts = [
    source.publisher ?? t("source.publisher_unknown"),
    source.published_on === null ? t("source.undated") : formatDate(lang, source.published_on),
    hostOf(source.url),
  ];
  return (
    <>
      <SourceLink source={source}>{source.title}</SourceLink>
      <span className="citation-facts">
        <InLangs text={facts.filter(Boolean).join(" · ")} />
      </span>
      {source.licence && (
        <span className="citation-facts">
          <InLangs text={t("source.licence", { licence: source.licence })} />
        </span>
      )}
      {source.accessed_note && (
        <span className="citation-facts">
          <InLangs text={source.accessed_note} lang="en" />
        </span>
      )}
    </>
  );
}

/** A link to the page of a source that tells it nothing about the reader; plain text where the origin is no page. */
export function SourceLink({ source, children }: { readonly source: Source; readonly children: string }) {
  const title = <InLangs text={children} />;
  if (!hostOf(source.url)) return <span className="citation-title">{title}</span>;
  return (
    <a className="citation-title" href={source.url} title={source.title} rel="noreferrer" target="_blank">
      {title}
    </a>
  );
}

function hostOf(url: string): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return "";
  return new URL(url).host.replace(/^www\./, "");
}
