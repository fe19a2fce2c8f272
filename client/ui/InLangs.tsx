// A text whose parts are in several languages, each marked with its own, so that letters and voice fit it.
import { Fragment } from "react";
import { type Lang, langRuns } from "#contract";
import { useLang } from "../i18n/useLang.ts";

interface InLangsProps {
  readonly text: string;
  /** The language that the text is written in; the page's when absent. Names within it keep theirs. */
  readonly lang?: Lang;
  /** What marks a part: `tspan` within SVG. */
  readonly as?: "span" | "tspan";
}

export function InLangs({ text, lang, as: Part = "span" }: InLangsProps) {
  const page = useLang();
  const runs = langRuns(text, lang ?? page);
  const isOther = lang !== undefined && lang !== page;
  if (!isOther && runs.every((run) => run.lang === undefined)) return text;
  // One element, so that a box of several columns takes it as one.
  return (
    <Part lang={isOther ? lang : undefined}>
      {runs.map((run, index) =>
        run.lang ? (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never move
          <Part key={index} lang={run.lang}>
            {run.text}
          </Part>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never move
          <Fragment key={index}>{run.text}</Fragment>
        ),
      )}
    </Part>
  );
}
