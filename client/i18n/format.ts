// Makes dates and numbers words. Dates are written dd/mm/yyyy in Vietnamese and Lao, day month year in English, never more exact than they are.
import type { Lang, PartialDate, Period } from "#contract";

const locales: Record<Lang, string> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };

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

/** Lao texts of this border write numbers as English ones do, in Latin digits. */
function numberLocale(lang: Lang): string {
  return lang === "lo" ? locales.en : locales[lang];
}

const numbersIn = (lang: Lang) => new Intl.NumberFormat(numberLocale(lang), { maximumFractionDigits: 1 });
const numbers: Record<Lang, Intl.NumberFormat> = {
  vi: numbersIn("vi"),
  lo: numbersIn("lo"),
  en: numbersIn("en"),
};

/** Rounds a distance in metres to the digits that its uncertainty (metres) allows: 4,230 ± 3,800 → 4 km; 350 ± 300 → 0.4 km. */
export function roundDistance(distanceM: number, uncertaintyM: number): { km: number; isBelow: boolean } {
  const step = uncertaintyM >= 5000 ? 5000 : uncertaintyM >= 800 ? 1000 : 100;
  const km = (Math.round(distanceM / step) * step) / 1000;
  return km === 0 ? { km: step / 1000, isBelow: true } : { km, isBelow: false };
}

/** A published figure: a plain number is written as the language writes it, with all its digits; anything else as it was published. */
export function formatFigure(lang: Lang, value: string): string {
  if (!/^\d+(\.\d+)?$/.test(value)) return value;
  const decimals = value.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(numberLocale(lang), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(value));
}

const laoJoins = { conjunction: " ແລະ ", disjunction: " ຫຼື " } as const;

/** Several names in one sentence. Browsers that know no Lao would join them by English words, so Lao is joined here. */
export function formatList(
  lang: Lang,
  items: readonly string[],
  type: keyof typeof laoJoins = "conjunction",
): string {
  if (lang !== "lo") return new Intl.ListFormat(locales[lang], { type }).format(items);
  const [last, before] = [items.slice(-1), items.slice(0, -1)];
  return [before.join(", "), ...last].filter(Boolean).join(laoJoins[type]);
}
