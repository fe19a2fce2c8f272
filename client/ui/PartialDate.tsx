// A date as exact as its source wrote it, in a time element.
import type { PartialDate as PartialDateText } from "#contract";
import { formatDate } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";

export function PartialDate({ date }: { readonly date: PartialDateText }) {
  const lang = useLang();
  return (
    <time className="date" dateTime={date}>
      {formatDate(lang, date)}
    </time>
  );
}

/** First and last day; one date where they are equal or only one is known. */
export function DateSpan({
  start,
  end,
}: {
  readonly start: PartialDateText;
  readonly end: PartialDateText | null;
}) {
  if (end === null || end === start) return <PartialDate date={start} />;
  return (
    <span className="date">
      <PartialDate date={start} /> – <PartialDate date={end} />
    </span>
  );
}
