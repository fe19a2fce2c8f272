// The unit and the scope of a published figure in the language of the page: in Vietnamese where the table says it so, else as it stands.
import type { IndicatorSummary, Lang } from "#contract";

export interface Told {
  readonly text: string;
  /** Of the words, where they are not those of the page. */
  readonly lang: "en" | undefined;
}

/** The unit as published, with what the table adds to it. */
export function unitOf(lang: Lang, { unit, unit_vi }: Pick<IndicatorSummary, "unit" | "unit_vi">): Told {
  if (lang === "vi") return { text: unit_vi ?? unit, lang: undefined };
  return { text: unit, lang: lang === "en" ? undefined : "en" };
}

/** What is counted, without what the table adds after a comma, a semicolon or in brackets. */
export function plainUnitOf(lang: Lang, figure: Pick<IndicatorSummary, "unit" | "unit_vi">): Told {
  const { text, lang: own } = unitOf(lang, figure);
  return { text: (/^[^,;(]*/.exec(text)?.[0] ?? text).trim(), lang: own };
}

/** Where, of whom or of what the figure was counted. */
export function scopeOf(
  lang: Lang,
  { scope, scope_vi }: Pick<IndicatorSummary, "scope" | "scope_vi">,
): string {
  return lang === "vi" ? (scope_vi ?? scope) : scope;
}
