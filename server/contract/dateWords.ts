// Makes dates and numbers words, on the page and in what the server writes. Dates are written dd/mm/yyyy in Vietnamese and
// Lao, day month year in English, never more exact than they are.
import type { Lang } from "./lang.ts";
import type { PartialDate, Period } from "./time.ts";

/** The locale of dates and lists. */
export const locales: Readonly<Record<Lang, string>> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };

/** `2013-09-18` → 18/09/2013, `2023-04` → 04/2023, `2012` → 2012; in English 18 Sept 2013, April 2023, 2012. */
export function formatDate(lang: Lang, date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  if (lang !== "en") return [day, month, year].filter(Boolean).join("/");
  const utc = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  return (day ? englishDay : englishMonth).format(utc);
}

// Made once: to make one takes longer than to draw the row that it stands in.
const englishMonth = new Intl.DateTimeFormat(locales.en, { year: "numeric", month: "long", timeZone: "UTC" });
const englishDay = new Intl.DateTimeFormat(locales.en, {
  year: "numeric",
  month: "short",
  day: "numeric",
  timeZone: "UTC",
});

/** A span as its source wrote it: one date when start and end are equal or the end is not known. */
export function formatSpan(lang: Lang, start: PartialDate, end: PartialDate | null): string {
  return end === null || end === start
    ? formatDate(lang, start)
    : `${formatDate(lang, start)} – ${formatDate(lang, end)}`;
}

export function formatPeriodWords(lang: Lang, period: Period): string {
  return `${period.from ? formatDate(lang, period.from) : "…"} – ${period.to ? formatDate(lang, period.to) : "…"}`;
}

export function formatNumber(lang: Lang, value: number): string {
  return numbers[lang].format(value);
}

/** The locale of numbers: Lao texts of this border write them as English ones do, in Latin digits. */
export function numberLocale(lang: Lang): string {
  return lang === "lo" ? locales.en : locales[lang];
}

const numbersIn = (lang: Lang) => new Intl.NumberFormat(numberLocale(lang), { maximumFractionDigits: 1 });
const numbers: Record<Lang, Intl.NumberFormat> = {
  vi: numbersIn("vi"),
  lo: numbersIn("lo"),
  en: numbersIn("en"),
};
