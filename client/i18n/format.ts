// Makes distances, figures and lists words; dates and numbers are the contract's, since the server writes them too.
import { type Lang, locales, numberLocale } from "#contract";

export { formatDate, formatNumber, formatPeriodWords, formatSpan } from "#contract";

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
