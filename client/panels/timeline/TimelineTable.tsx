// The same counts as a table: each number leads to the activities behind it.
import { useTranslation } from "react-i18next";
import { formatNumber, formatSpan } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { datesOf } from "./histogram.ts";
import { useBinWords, useFestivalWords } from "./useBinWords.ts";
import type { TimelineFacts } from "./useTimeline.ts";

export function TimelineTable({ facts }: { readonly facts: TimelineFacts }) {
  const { t } = useTranslation("timeline");
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
    <div className="timeline-table-scroll" tabIndex={0} role="region" aria-label={t("tableCaption")}>
      <table className="timeline-table">
        <caption className="hidden-words">{t("tableCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("time")}</th>
            <th scope="col">{t("activities")}</th>
            <th scope="col">{t("festivalsLabel")}</th>
          </tr>
        </thead>
        <Slices facts={facts} />
        <Spans facts={facts} />
      </table>
      <p className="timeline-remark">{t("spanNote")}</p>
      <p className="timeline-remark">
        <InLangs text={t("tetNote")} />
      </p>
      <p className="timeline-remark">{t("bunpimayNote")}</p>
      <p className="timeline-remark">{t("sampleNote")}</p>
    </div>
  );
}

function Slices({ facts: { bins, grain, histogram } }: { readonly facts: TimelineFacts }) {
  const lang = useLang();
  const binWords = useBinWords(grain);
  const festivalWords = useFestivalWords();
  return (
    <tbody>
      {bins.map((bin, index) => (
        <tr key={bin.key}>
          <th scope="row">{binWords(bin)}</th>
          <td>
            <ViewLink to={{ period: { from: bin.first, to: bin.last }, undated: null }}>
              {formatNumber(lang, histogram.counts[index] ?? 0)}
            </ViewLink>
          </td>
          <td>{festivalWords(bin)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What no one slice holds. */
function Spans({ facts: { histogram } }: { readonly facts: TimelineFacts }) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  return (
    <tbody>
      {histogram.spans.map((span) => (
        <tr key={`${span.first}/${span.last}`}>
          <th scope="row">{t("within", { span: formatSpan(lang, ...datesOf(span)) })}</th>
          <td>
            <ViewLink to={{ period: { from: span.first, to: span.last }, undated: null }}>
              {formatNumber(lang, span.count)}
            </ViewLink>
          </td>
          <td />
        </tr>
      ))}
      <tr>
        <th scope="row">{t("noDate")}</th>
        <td>
          <ViewLink to={{ period: null, undated: "only" }}>{formatNumber(lang, histogram.undated)}</ViewLink>
        </td>
        <td />
      </tr>
    </tbody>
  );
}
