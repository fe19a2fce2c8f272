/** The day so many months before another; in a shorter month its last day: 2026-05-31 less 3 → 2026-02-28. */
export function dayMonthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const at = year * 12 + (month - 1) - months;
  const first = new Date(Date.UTC(Math.floor(at / 12), at % 12, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}
